import type { Db } from '@stamkund/database'
import { type ResolvedCompany, resolveCompanies } from '../../customers/companies/index.ts'
import { listTooLong, unreadableList } from './campaign.errors.ts'
import type { CompanyList } from './planning.schema.ts'
import { MOST_IN_A_LIST } from './terms.schema.ts'

const EXAMPLES = 5
const COLUMN = /^company[ _-]?no$/i

/**
 * Finds the companies of a list of numbers.
 * @throws campaign.company_list_unreadable, campaign.company_list_too_long
 */
export async function readCompanyList(db: Db, text: string): Promise<CompanyList> {
  const numbers = numbersIn(text)
  if (numbers.length === 0) throw unreadableList('names no company')
  if (numbers.length > MOST_IN_A_LIST) throw listTooLong(MOST_IN_A_LIST)
  const found = await resolveCompanies(db, numbers)
  const companies = new Map<string, { readonly companyNo: string; readonly company: ResolvedCompany }>()
  for (const companyNo of numbers) {
    const company = found.get(companyNo)
    if (company && !companies.has(company.id)) companies.set(company.id, { companyNo, company })
  }
  const unknown = numbers.filter((number) => !found.has(number))
  return {
    ids: [...companies.keys()],
    examples: [...companies.values()]
      .slice(0, EXAMPLES)
      .map(({ companyNo, company: { id, name } }) => ({ id, companyNo, name })),
    unknown: [...new Set(unknown)],
    repeated: numbers.length - unknown.length - companies.size,
  }
}

/** The cells of the column `company_no`, or of the first one where the first line has no names. */
function numbersIn(text: string): string[] {
  if (text.includes('\0')) throw unreadableList('is no text')
  const rows = text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .filter((row) => row.trim() !== '')
    .map(cellsOf)
  const column = rows[0]?.findIndex((cell) => COLUMN.test(cell)) ?? -1
  const cells = column < 0 ? rows.map(([first]) => first) : rows.slice(1).map((row) => row[column])
  return cells.filter((cell): cell is string => cell !== undefined && cell !== '')
}

/** Of one line. No number has a comma in it, so quotes are just taken off. */
function cellsOf(row: string): string[] {
  return row.split(/[,;\t]/).map((cell) => cell.replaceAll('"', '').trim().normalize('NFC'))
}
