/**
 * A company whose last document was recorded within so many seconds goes on buying, as in an import: longer than its
 * documents are apart there. Who adds up what companies bought waits until it has finished.
 */
export const BUYING_ON_SECONDS = 15

/**
 * Of a query over `purchase_arrival p` grouped by company: has it finished, or gone on for ten minutes?
 * @param seconds the parameter that holds `BUYING_ON_SECONDS`, or 0 for whoever does not wait
 */
export function hasFinishedBuying(seconds: string): string {
  return `(max(p.recorded_at) < now() - make_interval(secs => ${seconds})
     or min(p.recorded_at) < now() - interval '10 minutes')`
}
