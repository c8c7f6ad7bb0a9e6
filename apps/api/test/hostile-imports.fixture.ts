import { randomUUID } from 'node:crypto'
import { importTasks } from '../src/integration/imports/index.ts'
import type { Trail } from './audit-trail.fixture.ts'
import { hostileTexts } from './hostile-club.fixture.ts'

interface HostileFile {
  readonly kind: 'companies' | 'contacts' | 'products'
  readonly columns: readonly string[]
  /** Without it, a row is rejected. */
  readonly needed: string
}

const FILES: readonly HostileFile[] = [
  {
    kind: 'companies',
    columns: ['company_no', 'name', 'org_no', 'country', 'city', 'address', 'industry'],
    needed: 'name',
  },
  { kind: 'contacts', columns: ['company_no', 'email', 'first_name', 'last_name', 'phone', 'role'], needed: 'email' },
  { kind: 'products', columns: ['sku', 'name', 'category', 'subcategory', 'brand'], needed: 'sku' },
]

/** What spreadsheets run as the name of a column, which is kept with the rows that are rejected. */
const UNKNOWN_COLUMN = '=1+2'

/** Imports files with every hostile text in every column, each in a row that goes in and in one that is rejected. */
export async function importHostileFiles(club: Trail): Promise<string[]> {
  const ids: string[] = []
  for (const file of FILES) ids.push(await importFile(club, file))
  return ids
}

async function importFile(club: Trail, { kind, columns, needed }: HostileFile): Promise<string> {
  const rows = hostileTexts.flatMap((text) => [
    columns.map((column) => cellOf(kind, column, text)),
    columns.map((column) => (column === needed ? '' : cellOf(kind, column, text))),
  ])
  const records = [[...columns, UNKNOWN_COLUMN], ...rows.map((row) => [...row, 'x'])]
  const csv = records.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n')
  const { body } = await club.send('POST', '/api/v1/imports', {
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
    body: `--x\r\ncontent-disposition: form-data; name="file"; filename="${kind}.csv"\r\n\r\n${csv}\r\n--x--\r\n`,
  })
  const { database, clock } = club.app.app
  const job = { signal: new AbortController().signal, isLastAttempt: true }
  await importTasks({ database, clock })['imports.run']?.({ importId: body.id }, job)
  const { imported, rejected } = await club.read(`/imports/${body.id}`)
  if (imported !== hostileTexts.length || rejected !== imported) throw new Error(`${kind}: ${imported}, ${rejected}`)
  return body.id
}

function cellOf(kind: HostileFile['kind'], column: string, text: string): string {
  if (column === 'email') return `${randomUUID()}@evil.example`
  // Contacts belong to the companies that are there; others are new.
  const isNew = column === 'sku' || (column === 'company_no' && kind === 'companies')
  return isNew ? `${text} ${randomUUID().slice(0, 8)}` : text
}
