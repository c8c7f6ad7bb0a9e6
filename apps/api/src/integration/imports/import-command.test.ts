import fs from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { clock, type ImportClub, importClub, purchasesCsv } from './import-club.fixture.ts'
import { type ImportCommandOptions, importCommand } from './import-command.ts'

describe('stamkund import', () => {
  let club: ImportClub
  let folder: string

  beforeAll(async () => {
    club = await importClub()
    folder = path.join(club.folder, 'erp')
    fs.mkdirSync(folder)
  })

  afterEach(() => {
    process.exitCode = undefined
    for (const signal of ['SIGINT', 'SIGTERM']) process.removeAllListeners(signal)
    for (const name of fs.readdirSync(folder)) fs.rmSync(path.join(folder, name), { recursive: true })
  })

  afterAll(() => club.close())

  /** What the command prints, and how it ends. */
  async function command(files: Record<string, string>, options: ImportCommandOptions = {}, paths = [folder]) {
    for (const [name, content] of Object.entries(files)) fs.writeFileSync(path.join(folder, name), content)
    const write = jest.spyOn(process.stdout, 'write').mockReturnValue(true)
    try {
      await importCommand((work) => work({ database: club.database, clock }), paths, {
        rejects: path.join(folder, 'rejects'),
        ...options,
      })
      return { output: write.mock.calls.map(([text]) => String(text)).join(''), exitCode: process.exitCode }
    } finally {
      write.mockRestore()
    }
  }

  test('takes the files of a folder in the order of their dependencies, and names those that it ignores', async () => {
    const { output, exitCode } = await command(
      {
        'purchases.csv': purchasesCsv(['C1', 'I1', '1']),
        'contacts.csv': 'company_no,email\nC1,a@b.se\n',
        'companies.csv': 'company_no,name,rep_no\nC1,Ett,1\n',
        'reps.csv': 'rep_no,name,region\n1,Åsa,North\n',
        'products.csv': 'sku,name\nA,Axle\n',
        'product_cost_history.csv': 'sku,valid_from,valid_to,unit_cost\nA,2025-01-01,,1\n',
        'invoices.csv': 'a\n',
        'purchases.rejected.csv': 'a\n',
      },
      { json: true },
    )
    expect(exitCode).toBe(0)
    expect(JSON.parse(output)).toEqual({
      files: [
        { file: 'reps.csv', rows: 1, imported: 1, unchanged: 0, rejected: 0, ignoredColumns: ['region'] },
        { file: 'products.csv', rows: 1, imported: 1, unchanged: 0, rejected: 0 },
        { file: 'product_cost_history.csv', rows: 1, imported: 1, unchanged: 0, rejected: 0 },
        { file: 'companies.csv', rows: 1, imported: 1, unchanged: 0, rejected: 0 },
        { file: 'contacts.csv', rows: 1, imported: 1, unchanged: 0, rejected: 0 },
        { file: 'purchases.csv', rows: 1, imported: 1, unchanged: 0, rejected: 0 },
      ],
      ignoredFiles: ['invoices.csv', 'purchases.rejected.csv'],
    })
  })

  test('ends with 2 when rows were rejected, and says where they are', async () => {
    const { output, exitCode } = await command({ 'reps.csv': 'rep_no,name\n1,Åsa\n2,\n' })
    const rejects = path.join(folder, 'rejects', 'reps.rejected.csv')
    expect(exitCode).toBe(2)
    expect(output).toContain(
      'file      rows  imported  unchanged  rejected\nreps.csv     2         0          1         1\n',
    )
    expect(output).toContain(rejects)
    expect(fs.readFileSync(rejects, 'utf8')).toContain('\n2,,3,name,cell.missing,')
    expect(fs.readdirSync(path.dirname(rejects))).toEqual(['reps.rejected.csv'])
  })

  test('ends with 1 at a file that is refused, and imports none after it', async () => {
    const { output, exitCode } = await command(
      { 'products.csv': 'sku\nA\n', 'purchases.csv': purchasesCsv(['C1', 'I2', '1']) },
      { json: true },
    )
    expect(exitCode).toBe(1)
    expect(JSON.parse(output).files).toMatchObject([
      { file: 'products.csv', rows: 0, failure: { code: 'import.missing_column' } },
    ])
  })

  test('takes single files whose names begin with what they are about', async () => {
    const name = 'purchases-2026-01.csv'
    const { output, exitCode } = await command({ [name]: purchasesCsv(['C1', 'I3', '1']) }, { json: true }, [
      path.join(folder, name),
    ])
    expect([exitCode, JSON.parse(output).files[0].file]).toEqual([0, name])
  })

  test('refuses a single file whose name does not say what it is about', async () => {
    await expect(command({ 'export.csv': 'a\n' }, {}, [path.join(folder, 'export.csv')])).rejects.toMatchObject({
      code: 'import.unknown_kind',
    })
  })

  test('of a path that is not there fails', async () => {
    await expect(command({}, {}, [path.join(folder, 'nowhere')])).rejects.toMatchObject({ code: 'ENOENT' })
  })
})
