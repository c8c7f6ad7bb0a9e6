export { CompanyClass } from './company-class.schema.ts'
export {
  type ClassesFrom,
  type ClassesOf,
  type CompanyClasses,
  findClassesOf,
  firstClassifiedDay,
  readClasses,
  readClassHistory,
} from './company-classes.queries.ts'
export { storeClasses } from './store-classes.ts'
