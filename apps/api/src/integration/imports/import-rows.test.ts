import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type ImportClub, importClub } from './import-club.fixture.ts'

const files = {
  'reps.csv': 'rep_no,name,email,region\n274,Åsa Öberg,asa@supplier.se,North\n275,李娜,,\n',
  'products.csv':
    'sku;name;unit_cost;list_price;currency;sellable\nBK-1;"Bike; black";1898,0944;3374,99;SEK;1\nbk-1;Frakt;;;;0\n',
  'product_cost_history.csv':
    'sku,valid_from,valid_to,unit_cost\nBK-1,2025-01-01,2025-12-31,1700\nBK-1,2026-01-01,,1800\n',
  'companies.csv': '\uFEFFcompany_no,name,employees,rep_no\r\nC1,"Åkeri ""Nord"" AB",12,274\r\nC2,Ünïted,,\r\n',
  'contacts.csv': 'company_no,email,first_name,role\nC1,anna@nord.se,Anna,Inköpschef\nC1,bo@nord.se,Bo,\n',
  'balances.csv': 'company_no,points,expires_on,reason\nC1,1500,2027-12-31,Old programme\n',
}

describe('an import of master data', () => {
  let club: ImportClub

  beforeAll(async () => {
    club = await importClub()
  })

  afterAll(() => club.close())

  test.each(Object.entries(files))('%s goes in whole', async (name, content) => {
    const rows = content.trim().split('\n').length - 1
    expect(await club.importing(name, content)).toMatchObject({
      state: 'finished',
      imported: rows,
      unchanged: 0,
      rejected: 0,
    })
  })

  test.each(Object.entries(files))('%s changes nothing the second time, gzipped', async (name, content) => {
    const rows = content.trim().split('\n').length - 1
    expect(await club.importing(`${name}.gz`, gzipSync(content))).toMatchObject({
      imported: 0,
      unchanged: rows,
      rejected: 0,
    })
  })

  test('is what the files say', async () => {
    expect(await club.rows('select rep_no, name, email from sales_rep order by rep_no')).toEqual([
      { rep_no: '274', name: 'Åsa Öberg', email: 'asa@supplier.se' },
      { rep_no: '275', name: '李娜', email: null },
    ])
    expect(await club.rows('select sku, name, unit_cost, is_sellable from product order by sku collate "C"')).toEqual([
      { sku: 'BK-1', name: 'Bike; black', unit_cost: '1898.0944', is_sellable: true },
      { sku: 'bk-1', name: 'Frakt', unit_cost: null, is_sellable: false },
    ])
    expect(await club.rows('select unit_cost, valid_to from product_cost order by valid_from')).toEqual([
      { unit_cost: '1700.0000', valid_to: '2025-12-31' },
      { unit_cost: '1800.0000', valid_to: null },
    ])
    expect(
      await club.rows(
        'select c.name, employees, rep_no from company c left join sales_rep r on r.id = sales_rep_id order by employees',
      ),
    ).toEqual([
      { name: 'Åkeri "Nord" AB', employees: 12, rep_no: '274' },
      { name: 'Ünïted', employees: null, rep_no: null },
    ])
    expect(await club.rows('select email, job_title, role from member order by email')).toEqual([
      { email: 'anna@nord.se', job_title: 'Inköpschef', role: 'redeemer' },
      { email: 'bo@nord.se', job_title: null, role: 'redeemer' },
    ])
    expect(await club.rows('select available from ledger.wallet where available <> 0')).toEqual([{ available: 1500 }])
  })

  test('leaves what a file has no column for as it is, and clears what is empty', async () => {
    await club.importing('reps.csv', 'rep_no,name,phone\n274,Åsa Öberg,070-1\n')
    await club.importing('reps.csv', 'rep_no,name,email\n274,Åsa Öberg,\n')
    expect(await club.rows(`select email, phone from sales_rep where rep_no = '274'`)).toEqual([
      { email: null, phone: '070-1' },
    ])
  })

  test('of two rows about the same thing lets the later win', async () => {
    expect(await club.importing('products.csv', 'sku,name\nTWICE,First\nTWICE,Second\n')).toMatchObject({ imported: 2 })
    expect(await club.rows(`select name from product where sku = 'TWICE'`)).toEqual([{ name: 'Second' }])
  })

  test('names the columns that it ignores', async () => {
    expect((await club.importing('reps.csv', 'Rep_No,Région,NAME\n9,x,y\n')).ignoredColumns).toEqual(['Région'])
  })

  test('takes good rows in and rejects bad ones, each with its line, column and reason', async () => {
    const content =
      'company_no,name,employees,rep_no\nC7,Good,1,\n,No number,1,\nC8,"Two\nlines",many,\nC9,No rep,1,999\n'
    const { imported, rejects } = await club.importing('companies.csv', content)
    expect(imported).toBe(1)
    expect(rejects).toBe(
      [
        'company_no,name,employees,rep_no,line,column,code,reason',
        ',No number,1,,3,company_no,cell.missing,The cell must not be empty.',
        'C8,"Two',
        'lines",many,,4,employees,number.invalid,The cell must be a whole number from 0 to 2147483647.',
        'C9,No rep,1,999,6,rep_no,company.unknown_sales_rep,No sales rep has the number 999.',
        '',
      ].join('\n'),
    )
  })

  test('keeps spreadsheets from running the name of a column, and takes it back as it was', async () => {
    const first = await club.importing('reps.csv', 'rep_no,name,=1+2\nH1,,x\n')
    expect(first.rejects).toMatch(/^rep_no,name,'=1\+2,line,/)
    const corrected = first.rejects.replace('H1,,x', 'H1,Åsa,x')
    expect(await club.importing('reps.rejected.csv', corrected)).toMatchObject({
      imported: 1,
      ignoredColumns: ['=1+2'],
    })
  })

  test('takes a name that consists of control characters for none', async () => {
    const { rejects } = await club.importing('reps.csv', 'rep_no,name\n10,\u0081\u0082\n')
    expect(rejects).toContain('name,cell.missing')
  })

  test('goes through more rows than one chunk has', async () => {
    const rows = Array.from({ length: 4_321 }, (_, index) => `R${index},Rep ${index}`)
    expect(await club.importing('reps.csv', ['rep_no,name', ...rows].join('\n'))).toMatchObject({ imported: 4_321 })
  })
})
