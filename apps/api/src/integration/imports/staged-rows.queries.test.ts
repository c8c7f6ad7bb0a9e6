import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { inTransaction } from '@stamkund/database'
import { v7 as newId } from 'uuid'
import { type ImportClub, importClub } from './import-club.fixture.ts'
import {
  closeStagedRows,
  fetchStagedRows,
  openStagedRows,
  type RowToStage,
  type StagedRow,
  stageRows,
} from './staged-rows.queries.ts'

describe('staged rows', () => {
  let club: ImportClub

  beforeAll(async () => {
    club = await importClub()
  })

  afterAll(() => club.close())

  /** Stages rows and reads them back in the order of application. */
  async function sorted(
    rows: readonly RowToStage[],
    { skip = 0, beforeCommit }: { skip?: number; beforeCommit?: () => Promise<unknown> } = {},
  ): Promise<StagedRow[]> {
    const id = newId()
    async function* batches() {
      yield rows
    }
    await inTransaction(club.database, async (tx) => {
      await stageRows(tx, id, batches())
      await beforeCommit?.()
    })
    const connection = await club.database.pool.connect()
    try {
      await openStagedRows(connection, id, skip)
      const staged = await fetchStagedRows(connection, rows.length)
      await closeStagedRows(connection)
      return staged
    } finally {
      connection.release()
    }
  }

  const row = (lineNo: number, key: Partial<RowToStage> = {}): RowToStage => ({
    lineNo,
    companyNo: 'C1',
    invoiceNo: 'I1',
    kind: 'invoice',
    occurredOn: '2026-01-15',
    content: `row ${lineNo}`,
    ...key,
  })

  test('come back by day, invoices before returns, then by invoice number byte by byte', async () => {
    const rows = await sorted([
      row(1, { invoiceNo: 'a' }),
      row(2, { invoiceNo: 'B' }),
      row(3, { invoiceNo: '10' }),
      row(4, { invoiceNo: '9' }),
      row(5, { kind: 'return' }),
      row(6, { invoiceNo: 'z', occurredOn: '2026-01-14' }),
      row(7, { invoiceNo: '10' }),
      row(8, { invoiceNo: 'Ä' }),
    ])
    expect(rows.map(({ lineNo }) => lineNo)).toEqual([6, 3, 7, 4, 2, 1, 8, 5])
    expect(rows.map(({ document }) => document)).toEqual([1, 2, 2, 3, 4, 5, 6, 7])
  })

  test('that say different days about one document stay together, at the first of them', async () => {
    const rows = await sorted([
      row(1, { occurredOn: '2026-03-01' }),
      row(2, { invoiceNo: 'I2' }),
      row(3, { occurredOn: '2026-01-01' }),
    ])
    expect(rows.map(({ lineNo }) => lineNo)).toEqual([1, 3, 2])
  })

  test('come back as they were, whatever is in them', async () => {
    const content = 'tab\t, back\\slash, \\N, quote " \r\n, 漢字 😀'
    expect(await sorted([row(1, { content, invoiceNo: 'tab\t\\' })])).toMatchObject([{ content }])
  })

  test('can be skipped', async () => {
    const rows = [row(1), row(2), row(3)]
    expect((await sorted(rows, { skip: 2 })).map(({ lineNo }) => lineNo)).toEqual([3])
  })

  test('without company or kind make the documents incomplete that they may belong to, and no other', async () => {
    const rows = await sorted([
      row(1, { companyNo: null }),
      row(2, { companyNo: 'C2' }),
      row(3, { companyNo: 'C2', kind: 'return' }),
      row(4, { invoiceNo: 'I2', kind: null }),
      row(5, { invoiceNo: 'I2', kind: 'return' }),
      row(6, { invoiceNo: 'I2', companyNo: 'C2' }),
      row(7, { invoiceNo: null }),
      row(8, { invoiceNo: 'I3' }),
    ])
    const problems = rows.toSorted((a, b) => a.lineNo - b.lineNo).map(({ problem }) => problem)
    expect(problems).toEqual(['incomplete', 'incomplete', null, 'incomplete', 'incomplete', null, 'unnumbered', null])
  })

  test('are sorted in time though PostgreSQL takes their table for empty', async () => {
    // Statistics that are made while the rows are copied see none of them; each document would be compared with each.
    const analyze = () =>
      inTransaction(club.database, (tx) => tx.alone((connection) => connection.query('analyze import_staged_row')))
    const rows = Array.from({ length: 60_000 }, (_, index) => row(index + 1, { invoiceNo: `I${index}` }))
    expect(await sorted(rows, { beforeCommit: analyze })).toHaveLength(rows.length)
  })
})
