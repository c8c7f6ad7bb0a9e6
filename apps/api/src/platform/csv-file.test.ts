import { expect, test } from '@jest/globals'
import { csvFile, csvRecord } from './csv-file.ts'

test('a file has the rows of every page under one header', async () => {
  const pages: Record<string, { items: number[]; nextCursor: string | null }> = {
    first: { items: [1, 2], nextCursor: 'second' },
    second: { items: [], nextCursor: 'third' },
    third: { items: [3], nextCursor: null },
  }
  const readPage = async ({ cursor = 'first' }) => pages[cursor] ?? { items: [], nextCursor: null }
  const pieces: string[] = []
  for await (const piece of csvFile({ number: (row: number) => row }, readPage)) pieces.push(piece)
  expect(pieces.join('')).toBe('\uFEFFnumber\r\n1\r\n2\r\n3\r\n')
})

test('cells are quoted where a comma, a quote or a line break would break the record', () => {
  expect(csvRecord(['a,b', 'say "hi"', 'two\nlines', 'plain', 'Å 漢字', null, 7])).toBe(
    '"a,b","say ""hi""","two\nlines",plain,Å 漢字,,7\r\n',
  )
})

test.each(['=1+1', '+46701234567', '-cmd', '@SUM(A1)', '\tx', '\rx', '=HYPERLINK("http://a.b","c")', '-1.2.3', '--5'])(
  'a spreadsheet does not run %j',
  (text) => {
    const [cell = ''] = csvRecord([text]).split('\r\n')
    expect(cell.replace(/^"/, '')).toMatch(/^'/)
  },
)

test.each(['-12.5000', '-7', '0', '12.0000'])('the number %s stays a number', (text) => {
  expect(csvRecord([text])).toBe(`${text}\r\n`)
})
