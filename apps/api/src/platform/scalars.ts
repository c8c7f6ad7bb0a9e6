import { z } from 'zod'

const WITHOUT_CONTROL_CHARACTERS = /^[^\p{Cc}\p{Cs}]*$/u
const DECIMAL = /^-?\d{1,14}(?:\.\d{1,4}0*)?$/

export const Id = z.uuid().meta({ description: 'UUIDv7', example: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11' })

export const BusinessDate = z.iso
  .date()
  .refine((day) => day >= '1900-01-01' && day <= '9999-12-31', 'must lie between 1900-01-01 and 9999-12-31')
  .meta({ description: "A date in the club's time zone", example: '2026-03-31' })

export const Timestamp = z.iso.datetime({ offset: true }).meta({ example: '2026-03-31T09:30:00.000Z' })

/** A decimal with at most four significant decimals. Always a string, since a JSON number is a float to many readers. */
export const Decimal = z
  .string()
  .max(40)
  .regex(DECIMAL, 'must be a decimal such as "1204.50" with at most 14 digits before and 4 after the point')
  .meta({ example: '2024.9940' })

export const NonNegativeDecimal = Decimal.refine((text) => !text.startsWith('-'), 'must not be negative')

export const Currency = z
  .string()
  .regex(/^[A-Z]{3}$/, 'must be an ISO 4217 code such as SEK')
  .meta({ example: 'SEK' })

export const Points = z.int().meta({ example: 1240 })

/** One line of text in any alphabet: trimmed, NFC, without control characters. */
export function line(maxLength: number) {
  return z
    .string()
    .trim()
    .normalize('NFC')
    .min(1, 'must not be empty')
    .max(maxLength)
    .regex(WITHOUT_CONTROL_CHARACTERS, 'must not contain control characters')
}

/** Paragraphs in any alphabet; line breaks are all that may stand between them. */
export function paragraphs(maxLength: number) {
  return z
    .string()
    .trim()
    .normalize('NFC')
    .max(maxLength)
    .regex(/^[^\p{Cc}\p{Cs}]*(?:\r?\n[^\p{Cc}\p{Cs}]*)*$/u, 'must not contain control characters')
}

export const CompanyNo = line(50).meta({ description: "The ERP's number of the company", example: 'AW00000676' })
export const InvoiceNo = line(100).meta({ example: 'SO43659' })
/** What a member did, as campaigns and other programs call it. */
export const EventCode = z
  .string()
  .regex(/^[a-z][a-z0-9_.]{0,59}$/, 'must be a lower-case code such as survey_answered, of 60 characters at most')
  .meta({ example: 'survey_answered' })
export const Sku = line(100).meta({ example: 'BK-M82B-42' })
export const Email = z
  .string()
  .trim()
  .normalize('NFC')
  .max(254)
  .regex(WITHOUT_CONTROL_CHARACTERS, 'must not contain control characters')
  .pipe(z.email({ pattern: z.regexes.unicodeEmail }))
  .meta({ example: 'james9@adventure-works.com' })
