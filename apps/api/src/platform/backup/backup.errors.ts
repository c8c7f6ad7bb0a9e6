import { DomainError } from '../errors.ts'

export const fileExists = (file: string) =>
  new DomainError(
    'backup.file_exists',
    409,
    `${file} is there already: choose another name, or overwrite it with --force.`,
  )

export const nothingToBackUp = () =>
  new DomainError('backup.nothing_there', 409, 'The database has no tables of Stamkund: is it the right one?')

export const databaseUnknown = (newest: string) =>
  new DomainError(
    'backup.database_unknown',
    409,
    `The database has a migration that this program does not know (it knows ${newest} and before): use the program that the database belongs to.`,
  )

export const circularReferences = (tables: readonly string[]) =>
  new DomainError(
    'backup.circular_references',
    500,
    `Foreign keys lead in a circle through ${tables.join(', ')}: one of them must be deferrable.`,
  )

export const notABackup = (file: string) =>
  new DomainError('backup.not_a_backup', 422, `${file} is not a backup of Stamkund.`)

export const damaged = (file: string, cause?: unknown) =>
  new DomainError('backup.damaged', 422, `${file} is damaged or incomplete: take another backup.`, { cause })

export const formatUnknown = (file: string, version: unknown) =>
  new DomainError(
    'backup.format_unknown',
    422,
    `${file} is in format ${version}, which this program does not know: use a later one.`,
  )

export const schemaNewer = (theirs: string, ours: string, product: string) =>
  new DomainError(
    'backup.schema_newer',
    409,
    `The backup has the schema ${theirs}, and this program knows ${ours} and before: use Stamkund ${product} or later.`,
  )

export const schemaDiffers = (theirs: string) =>
  new DomainError(
    'backup.schema_differs',
    409,
    `The backup's migration ${theirs} is not the one that this program has under that name.`,
  )

export const targetDiffers = (wanted: string) =>
  new DomainError(
    'backup.target_differs',
    409,
    `The database has other migrations than the backup, whose schema is ${wanted}: restore into a fresh database, before a server starts on it.`,
  )

export const targetNotEmpty = (tables: readonly string[]) =>
  new DomainError(
    'backup.target_not_empty',
    409,
    `The database is not empty, there are rows in ${shortened(tables)}: restore into a fresh one.`,
  )

export const tableMissing = (table: string) =>
  new DomainError(
    'backup.table_missing',
    409,
    `The backup has a table ${table} that no migration makes: make it in the database first.`,
  )

function shortened(names: readonly string[]): string {
  const shown = names.slice(0, 3).join(', ')
  return names.length > 3 ? `${shown} and ${names.length - 3} more tables` : shown
}
