import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { openCsv, rowFromText } from './csv-file.ts'
import type { CsvRecord } from './records.ts'
import { csvLine } from './reject-cells.ts'

/** The file in pieces, as a disk or a network gives it. */
async function* pieces(content: string | Buffer, size = 65_536): AsyncGenerator<Buffer> {
  const bytes = Buffer.from(content)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function read(content: string | Buffer, size?: number) {
  const { header, batches } = await openCsv(pieces(content, size))
  const records: CsvRecord[] = []
  for await (const batch of batches) records.push(...batch)
  return { header, records, cells: records.map((record) => record.cells) }
}

const faultCodes = (records: readonly CsvRecord[]) => records.map(({ fault }) => fault?.code ?? null)

describe('a CSV file', () => {
  test('is read with LF and with CRLF, with and without a line end at its end', async () => {
    for (const content of ['a,b\n1,2\n3,4', 'a,b\n1,2\n3,4\n', 'a,b\r\n1,2\r\n3,4', 'a,b\r\n1,2\r\n3,4\r\n']) {
      expect(await read(content)).toMatchObject({
        header: { names: ['a', 'b'] },
        cells: [
          ['1', '2'],
          ['3', '4'],
        ],
      })
    }
  })

  test('may begin with a byte order mark, which is no part of the first name', async () => {
    expect((await read('\uFEFFa,b\n1,2\n')).header.names).toEqual(['a', 'b'])
  })

  test('may be gzipped, whatever it is called', async () => {
    expect((await read(gzipSync('a,b\n1,2\n'), 3)).cells).toEqual([['1', '2']])
  })

  test('separates by semicolon if its first line does', async () => {
    const { header, cells } = await read('name;net\n"Öberg; Söner";12,50\n')
    expect(header.delimiter).toBe(';')
    expect(cells).toEqual([['Öberg; Söner', '12,50']])
  })

  test('counts a quoted semicolon in its first line as text', async () => {
    expect((await read('"a;b;c",d\n1,2\n')).header).toMatchObject({ delimiter: ',', names: ['a;b;c', 'd'] })
  })

  test('keeps delimiters, doubled quotes and line ends inside quotes', async () => {
    const { cells } = await read('a,b\n"1,1","say ""hi""\r\nthere"\r\n"",x\n')
    expect(cells).toEqual([
      ['1,1', 'say "hi"\r\nthere'],
      ['', 'x'],
    ])
  })

  test('takes a quote that is not at the start of a cell for what it is', async () => {
    const { records, cells } = await read('a,b\n5" pipe,1/2"\n')
    expect(cells).toEqual([['5" pipe', '1/2"']])
    expect(faultCodes(records)).toEqual([null])
  })

  test('tells the line of each row, with blank lines and line ends inside quotes before it', async () => {
    const { records } = await read('\n\na,b\n1,2\n\n  \n,\n"3\n3",4\n5,6\n')
    expect(records.map(({ lineNo }) => lineNo)).toEqual([4, 8, 10])
  })

  test('rejects a row with too few or too many cells', async () => {
    const { records } = await read('a,b\n1\n1,2,3\n1,2\n')
    expect(faultCodes(records)).toEqual(['row.wrong_number_of_cells', 'row.wrong_number_of_cells', null])
  })

  test('rejects a row whose closing quote is followed by something, and reads on after it', async () => {
    const { records } = await read('a,b\n"x"y,2\n3,4\n')
    expect(faultCodes(records)).toEqual(['row.stray_quote', null])
  })

  test('rejects only the row that is not UTF-8', async () => {
    const { records } = await read(Buffer.from('a,b\nG\xf6teborg,1\nMalm\xc3\xb6,2\n', 'latin1'))
    expect(faultCodes(records)).toEqual(['row.damaged_text', null])
    expect(records[1]?.cells[0]).toBe('Malmö')
  })

  test('rejects only the row with a NUL character', async () => {
    expect(faultCodes((await read('a,b\n1\0,2\n3,4\n')).records)).toEqual(['row.damaged_text', null])
  })

  test('with only its first line has no rows', async () => {
    expect((await read('a,b\n')).records).toEqual([])
  })

  test.each([
    ['nothing', '', 'import.empty_file'],
    ['blank lines', ' \n\n', 'import.empty_file'],
    ['UTF-16', Buffer.from('\uFEFFa,b\n', 'utf16le'), 'import.not_utf8'],
    ['the same column twice', 'sku,Name,sku\n', 'import.duplicate_column'],
    ['a first line that is not UTF-8', Buffer.from('sku,f\xf6rs\n', 'latin1'), 'import.unreadable_header'],
  ])('of %s is refused', async (_, content, code) => {
    await expect(read(content)).rejects.toMatchObject({ code })
  })

  test('whose last quote is never closed is refused with the line that it opens in', async () => {
    await expect(read('a,b\n1,2\n"3,4\n5,6\n')).rejects.toMatchObject({
      code: 'import.unclosed_quote',
      message: expect.stringContaining('line 3'),
    })
  })

  test('that breaks off inside its compression is refused', async () => {
    const whole = gzipSync(`a,b\n${'1,2\n'.repeat(10_000)}`)
    await expect(read(whole.subarray(0, 20))).rejects.toMatchObject({ code: 'import.damaged_gzip' })
  })

  test('may have a cell of ten megabytes, plain or over many lines', async () => {
    const plain = 'x'.repeat(10 * 1024 * 1024)
    const lines = 'long line\n'.repeat(1024 * 1024)
    const { cells } = await read(`a,b\n1,${plain}\n"${lines}",2\n`)
    expect(cells[0]?.[1]?.length).toBe(plain.length)
    expect(cells[1]?.[0]?.length).toBe(lines.length)
  })

  test('with a record longer than 32 million characters is refused', async () => {
    await expect(read(`a,b\n"${'x\n'.repeat(17 * 1024 * 1024)}`)).rejects.toMatchObject({
      code: 'import.record_too_long',
    })
  })

  test('reads as csv-parse does, in pieces of any size, and each row again from its own text', async () => {
    const cell = fc.string({
      unit: fc.constantFrom('a', 'ö', '漢', '😀', '"', ',', ';', '\n', '\r\n', ' '),
      maxLength: 6,
    })
    const table = fc.array(fc.tuple(cell, cell, cell), { maxLength: 8 })
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 40 }), async (rows, size) => {
        // A row whose cells are all blank is left out, and one cell is always a word.
        const content = ['a,b,c\n', ...rows.map(([a, b, c]) => csvLine([a, `w${b}`, c], ','))].join('')
        const { header, records, cells } = await read(content, size)
        expect(cells).toEqual(parse(content, { from_line: 2 }))
        expect(records.map(({ text, lineNo }) => rowFromText(text, lineNo, header))).toEqual(records)
      }),
    )
  })
})
