import { circularReferences } from './backup.errors.ts'
import { nameOf, type Table } from './catalogue.queries.ts'

/**
 * Tables with those that their foreign keys point to before them; by name where there is a choice.
 * @throws `backup.circular_references`
 */
export function inLoadOrder(tables: readonly Table[]): Table[] {
  const ordered: Table[] = []
  let waiting = [...tables]
  while (waiting.length > 0) {
    const missing = new Set(waiting.map(({ id }) => id))
    const ready = waiting.filter(({ after }) => !after.some((id) => missing.has(id)))
    if (ready.length === 0) throw circularReferences(waiting.map(nameOf))
    ordered.push(...ready)
    waiting = waiting.filter((table) => !ready.includes(table))
  }
  return ordered
}
