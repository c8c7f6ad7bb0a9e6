export { importTasks } from './import.tasks.ts'
export { type ImportCommandOptions, importCommand } from './import-command.ts'
export { importRoutes } from './imports.routes.ts'
