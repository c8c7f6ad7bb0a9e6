export { readStatement } from './read-statement.ts'
export { statementRoutes } from './statement.routes.ts'
export { StatementEntry, StatementFilter, StatementPage } from './statement.schema.ts'
