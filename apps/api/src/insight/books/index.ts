export { bookRoutes } from './books.routes.ts'
export { checkBooks } from './check-books.job.ts'
export { proveBooks } from './prove-books.ts'
