export { importTasks } from './import.tasks.ts'
export { type ImportCommandOptions, importCommand } from './import-command.ts'
export { tidyImports } from './import-locks.queries.ts'
export { importRoutes } from './imports.routes.ts'
