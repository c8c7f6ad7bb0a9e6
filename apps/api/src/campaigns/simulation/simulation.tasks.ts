import type { Job, Tasks } from '../../platform/jobs/index.ts'
import { runSimulation, type SimulatingClub } from './run-simulation.job.ts'

/** The job that runs a simulation; its payload is `{ simulationId }`. */
export const RUN_SIMULATION = 'simulations.run'

export function simulationTasks(club: SimulatingClub): Tasks {
  return {
    [RUN_SIMULATION]: (payload, { signal }: Job) =>
      runSimulation(String((payload as { simulationId: unknown }).simulationId), club, signal),
  }
}
