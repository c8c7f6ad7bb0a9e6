import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { type ImportClub, importClub, purchasesCsv } from './import-club.fixture.ts'

let club: ImportClub
let next = 0
/** An invoice number that no other test uses. */
let no: string

beforeAll(async () => {
  club = await importClub()
  await club.importing('products.csv', 'sku,name,sellable\nA,Axle,1\na,another axle,1\n')
  await club.importing('companies.csv', 'company_no,name\nC1,Åkeri AB\nC2,漢字 株式会社\n')
})

beforeEach(() => {
  next += 1
  no = `I${next}`
})

afterAll(() => club.close())

/** The four columns of ours, of each rejected row. */
function reasons(rejects: string): string[] {
  return rejects
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',').slice(9, 12).join(' '))
}

const recorded = (invoiceNo: string) =>
  club.rows<{ companyNo: string; kind: string; lines: number }>(
    `select n.company_no as "companyNo", p.kind, count(*)::int as lines
     from purchase p join company_number n using (company_id) join purchase_line l on l.purchase_id = p.id
     where p.invoice_no = '${invoiceNo}' group by 1, 2 order by 1, 2`,
  )

describe('an import of purchases', () => {
  test('records invoices whose rows are scattered through the file', async () => {
    const file = purchasesCsv(['C1', no, '1'], ['C2', no, '1'], ['C1', no, '2'], ['C2', no, '2'], ['C1', no, '3'])
    expect(await club.importing('purchases.csv', file)).toMatchObject({ imported: 5, unchanged: 0, rejected: 0 })
    expect(await recorded(no)).toEqual([
      { companyNo: 'C1', kind: 'invoice', lines: 3 },
      { companyNo: 'C2', kind: 'invoice', lines: 2 },
    ])
  })

  test('from the command line is of no key, and one entry of the system in the audit log', async () => {
    await club.importing(`purchases-${no}.csv`, purchasesCsv(['C1', no, '1'], ['C2', no, '1']))
    expect(await club.rows(`select distinct recorded_by from purchase where invoice_no = '${no}'`)).toEqual([
      { recorded_by: null },
    ])
    const entries = await club.rows(
      `select action, actor_kind, changes->'imported'->>'after' as imported from audit_entry
       where changes->'fileName'->>'after' = 'purchases-${no}.csv'`,
    )
    expect(entries).toEqual([{ action: 'import.finished', actor_kind: 'system', imported: '2' }])
  })

  test('changes nothing the second time', async () => {
    const file = purchasesCsv(['C1', no, '1'], ['C1', no, '2'])
    await club.importing('purchases.csv', file)
    const points = await club.rows('select sum(points) from award')
    expect(await club.importing('purchases.csv', file)).toMatchObject({ imported: 0, unchanged: 2, rejected: 0 })
    expect(await club.rows('select sum(points) from award')).toEqual(points)
  })

  test('keeps an invoice and a credit note of one number apart', async () => {
    const file = purchasesCsv(['C1', no, '1'], ['C1', no, '1', '2026-01-20', '-100', 'A', 'return'])
    expect(await club.importing('purchases.csv', file)).toMatchObject({ imported: 2 })
    expect(await recorded(no)).toEqual([
      { companyNo: 'C1', kind: 'invoice', lines: 1 },
      { companyNo: 'C1', kind: 'return', lines: 1 },
    ])
  })

  test('rejects the whole invoice of a bad row: that row with its reason, the others for it', async () => {
    const file = purchasesCsv(['C1', no, '1'], ['C2', no, '1'], ['C1', no, '2', '2026-01-15', '1.00001'])
    const { imported, rejects } = await club.importing('purchases.csv', file)
    expect(imported).toBe(1)
    expect(reasons(rejects)).toEqual(['2  invoice.other_row_rejected', '4 line_net_total amount.too_many_decimals'])
    expect(await recorded(no)).toEqual([{ companyNo: 'C2', kind: 'invoice', lines: 1 }])
  })

  test.each([
    ['a row without a company', ',$,2,2026-01-15,A,1,1,SEK,sale', 'company_no purchase.company_missing'],
    ['a row of unknown type', 'C1,$,2,2026-01-15,A,1,1,SEK,sell', 'type purchase.invalid_type'],
    ['a row with a comma too many', 'C1,$,2,2026-01-15,A,1,1,000,SEK,sale', ' row.wrong_number_of_cells'],
    ['a row of another day', 'C1,$,2,2026-01-16,A,1,1,SEK,sale', 'date invoice.rows_disagree'],
    ['a row in another currency', 'C1,$,2,2026-01-15,A,1,1,EUR,sale', 'currency invoice.rows_disagree'],
    ['a line number that occurs twice', 'C1,$,1,2026-01-15,A,1,1,SEK,sale', 'line_no invoice.duplicate_line_no'],
    ['a row without a date', 'C1,$,2,,A,1,1,SEK,sale', 'date cell.missing'],
    ['a row with a negative cost', 'C1,$,2,2026-01-15,A,1,1,SEK,sale,-1', 'unit_cost amount.negative'],
  ])('rejects an invoice for %s', async (_, row, reason) => {
    const columns = 'company_no,invoice_no,line_no,date,sku,quantity,line_net_total,currency,type'
    const [header, first, second] = row.endsWith('-1')
      ? [`${columns},unit_cost`, `C1,${no},1,2026-01-15,A,1,1,SEK,sale,`, row]
      : [columns, `C1,${no},1,2026-01-15,A,1,1,SEK,sale`, row]
    const { rejected, rejects } = await club.importing(
      'purchases.csv',
      [header, first, second.replace('$', no), ''].join('\n'),
    )
    expect(rejected).toBe(2)
    expect(rejects).toContain('2,,invoice.other_row_rejected,')
    expect(rejects).toContain(`3,${reason.replace(' ', ',')},`)
    expect(await recorded(no)).toEqual([])
  })

  test('rejects a row without an invoice number alone', async () => {
    const file = purchasesCsv(['C1', '', '1'], ['C1', no, '1'])
    expect(await club.importing('purchases.csv', file)).toMatchObject({ imported: 1, rejected: 1 })
  })

  test('rejects every row of a company that nobody knows', async () => {
    const { rejects } = await club.importing('purchases.csv', purchasesCsv(['X', no, '1'], ['X', no, '2']))
    expect(reasons(rejects)).toEqual(['2  purchase.unknown_company', '3  purchase.unknown_company'])
  })

  test('lays a fault that recording finds on its row and column', async () => {
    const file = purchasesCsv(
      ['C1', no, '1', '2026-01-20', '-5', 'A', 'return'],
      ['C1', no, '2', '2026-01-20', '5', 'A', 'return'],
    )
    const { rejects } = await club.importing('purchases.csv', file)
    expect(reasons(rejects)).toEqual(['2  invoice.other_row_rejected', '3 line_net_total purchase.invalid'])
  })

  test('rejects a recorded invoice with other content, and changes nothing', async () => {
    await club.importing('purchases.csv', purchasesCsv(['C1', no, '1']))
    const { rejected, rejects } = await club.importing(
      'purchases.csv',
      purchasesCsv(['C1', no, '1', '2026-01-15', '200']),
    )
    expect(rejected).toBe(1)
    expect(rejects).toContain('purchase.recorded_with_other_content')
  })

  test('applies documents by day over the whole file, invoices before returns', async () => {
    const file = purchasesCsv(
      ['C1', `${no}R`, '1', '2026-01-15', '-100', 'a', 'return'],
      ['C1', no, '1', '2026-01-15', '100', 'a'],
    )
    await club.importing('purchases.csv', file)
    const [sum] = await club.rows<{ reversed: string }>(
      `select a.reversed_points::text as reversed from award a join purchase p on p.id = a.purchase_id where p.invoice_no = '${no}'`,
    )
    expect(sum).toEqual({ reversed: '100' })
  })

  test('rejects an invoice of more than 5,000 lines row by row', async () => {
    const lines = Array.from({ length: 5_001 }, (_, index): [string, string, string] => ['C1', no, String(index + 1)])
    const { imported, rejected, rejects } = await club.importing(
      'purchases.csv',
      purchasesCsv(...lines, ['C2', no, '1']),
    )
    expect([imported, rejected]).toEqual([1, 5_001])
    expect(rejects).toContain('invoice.too_many_lines')
  })

  test('keeps the rows of an invoice together over the border of two chunks', async () => {
    const lines = Array.from({ length: 12_000 }, (_, index): [string, string, string] => [
      'C1',
      `${no}-${Math.floor(index / 3_000)}`,
      String(index + 1),
    ])
    const { imported, rejected } = await club.importing('purchases.csv', purchasesCsv(...lines))
    expect([imported, rejected]).toEqual([12_000, 0])
    expect(await recorded(`${no}-3`)).toEqual([{ companyNo: 'C1', kind: 'invoice', lines: 3_000 }])
  })

  test('reads decimal commas where semicolons separate', async () => {
    const file = purchasesCsv(['C1', no, '1', '2026-01-15', '12.50']).replaceAll(',', ';').replace('12.50', '12,50')
    expect(await club.importing('purchases.csv', file)).toMatchObject({ imported: 1 })
    expect(await club.rows(`select net_amount from purchase where invoice_no = '${no}'`)).toEqual([
      { net_amount: '12.5000' },
    ])
  })

  test('takes keys that are not written in one Unicode form for the same', async () => {
    const composed = `${no}-é`
    const file = purchasesCsv(['C1', composed.normalize('NFD'), '1'], [' C1 ', composed, '2'])
    expect(await club.importing('purchases.csv', file)).toMatchObject({ imported: 2 })
    expect(await recorded(composed)).toEqual([{ companyNo: 'C1', kind: 'invoice', lines: 2 }])
  })

  test('leaves no staged rows behind', async () => {
    expect(await club.rows('select from import_staged_row')).toEqual([])
  })
})

describe('a file of rejected rows', () => {
  test('goes in once it is corrected, as it is', async () => {
    const file = purchasesCsv(['C1', no, '1'], ['C1', no, '2', '2026-13-01'], ['C2', no, '1', '2026-01-15', '-'])
    const first = await club.importing('purchases.csv', file)
    expect(first).toMatchObject({ imported: 0, rejected: 3 })
    const corrected = first.rejects.replace('2026-13-01', '2026-01-15').replace(',-,', ',9.99,').replace("'-", '9.99')
    expect(await club.importing('purchases.rejected.csv', corrected)).toMatchObject({
      imported: 3,
      rejected: 0,
      ignoredColumns: [],
      rejects: '',
    })
  })

  test('holds the rows as they were, in quotes where they need them, and does not grow', async () => {
    const header = 'company_no,name,note'
    const first = await club.importing('companies.csv', `${header}\n,"=cmd, ""x""","two\nlines"\n`)
    expect(first.rejects).toBe(
      `${header},line,column,code,reason\n,"'=cmd, ""x""","two\nlines",2,company_no,cell.missing,The cell must not be empty.\n`,
    )
    const second = await club.importing('companies.rejected.csv', first.rejects)
    expect(second.rejects).toBe(first.rejects)
  })
})
