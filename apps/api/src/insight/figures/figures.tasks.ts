import type { Recurrence, Tasks } from '../../platform/jobs/index.ts'
import { BUYING_ON_SECONDS } from '../../sales/purchases/index.ts'
import { refreshFigures, refreshGoingTogether, type Surroundings } from './refresh-figures.job.ts'

const REFRESH_FIGURES = 'figures.refresh'
const REFRESH_GOING_TOGETHER = 'figures.going_together'

/** In UTC. */
export const figureRecurrences: readonly Recurrence[] = [
  { task: REFRESH_FIGURES, at: '* * * * *' },
  { task: REFRESH_GOING_TOGETHER, at: '50 2 * * *' },
]

export const figuresAtStart: readonly string[] = [REFRESH_FIGURES, REFRESH_GOING_TOGETHER]

export function figureTasks(club: Surroundings): Tasks {
  return {
    [REFRESH_FIGURES]: (_, { signal }) => refreshFigures(club, { quietSeconds: BUYING_ON_SECONDS, signal }),
    [REFRESH_GOING_TOGETHER]: () => refreshGoingTogether(club),
  }
}
