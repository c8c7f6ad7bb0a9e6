/** What was written over a record while `sent` was being saved: that is not saved yet. */
export function newerEdits<Edits extends object>(edits: Edits, sent: Partial<Edits>): Edits {
  const isNewer = ([field, value]: [string, unknown]) => value !== sent[field as keyof Edits]
  return Object.fromEntries(Object.entries(edits).filter(isNewer)) as Edits
}
