export { putRows, type Rejection, type RowOutcome, rejected, type Said } from './put-rows.ts'
