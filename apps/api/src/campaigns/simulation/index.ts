export { simulationTasks } from './simulation.tasks.ts'
export { forgetSimulations } from './simulations.queries.ts'
export { simulationRoutes } from './simulations.routes.ts'
