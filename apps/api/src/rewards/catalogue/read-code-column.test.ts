import { describe, expect, test } from '@jest/globals'
import { readCodeColumn } from './read-code-column.ts'

const read = (text: string) => readCodeColumn(Buffer.from(text))

describe('the column of codes', () => {
  test.each([
    ['lines end with LF', 'code\nA-1\nB-2\n'],
    ['lines end with CRLF', 'code\r\nA-1\r\nB-2\r\n'],
    ['lines end with CR', 'code\rA-1\rB-2'],
    ['the last line has no end', 'code\nA-1\nB-2'],
    ['there is a BOM', '\ufeffcode\nA-1\nB-2\n'],
    ['the header is written in capitals and quoted', '"CODE"\nA-1\nB-2\n'],
    ['cells are quoted', 'code\n"A-1"\n"B-2"\n'],
    ['rows are empty', 'code\n\nA-1\n  \nB-2\n\n'],
    ['it is not the first', 'batch,code,value\n7,A-1,100\n7,B-2,100\n'],
    ['semicolons separate the cells', 'batch;code;value\n7;A-1;1,5\n7;B-2;1,5\n'],
    ['tabs separate the cells', 'code\tvalue\nA-1\t1\nB-2\t1\n'],
  ])('is found when %s', (_, text) => {
    expect(read(text)).toEqual(['A-1', 'B-2'])
  })

  test('keeps what quotes protect', () => {
    expect(read('code,note\n"A,1","line\nbreak"\n"say ""B""",\n')).toEqual(['A,1', 'say "B"'])
  })

  test('gives no half code where a comma was not quoted', () => {
    expect(read('code\nA,1\nB-2\n')).toEqual(['', 'B-2'])
  })

  test('gives an empty cell where a row has none', () => {
    expect(read('batch,code\n7\n7,\n')).toEqual(['', ''])
  })

  test('keeps the zeros before a number, and another alphabet', () => {
    expect(read('code\n000123\n漢字-🎁\n')).toEqual(['000123', '漢字-🎁'])
  })

  test('may be empty', () => {
    expect(read('code\n')).toEqual([])
  })

  test('is missed in a file without it', () => {
    for (const text of ['', 'codes\nA\n', 'A-1\nB-2\n']) expect(() => read(text)).toThrow('no column "code"')
  })

  test('is refused where a quote is left open, by its line and without its text', () => {
    expect(() => read('code\nA-1\n"SECRET\n')).toThrow(/^A quoted cell in line 3 does not end as it should\.$/)
    expect(() => read('code\n"SECRET"x\n')).toThrow('line 2')
  })

  test('is refused in another encoding than UTF-8', () => {
    expect(() => readCodeColumn(Buffer.from('code\nå\n', 'latin1'))).toThrow('not UTF-8')
  })

  test('is read from a large file at once', () => {
    const file = `code\n${'"ABCD-EFGH"\n'.repeat(50_000)}`
    expect(read(file)).toHaveLength(50_000)
    expect(read(`code\n"${'x'.repeat(5_000_000)}"\n`)).toHaveLength(1)
  })
})
