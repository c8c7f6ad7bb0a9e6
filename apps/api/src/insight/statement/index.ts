export { memberStatementRoutes } from './statement.member.routes.ts'
export { statementRoutes } from './statement.routes.ts'
