import { z } from 'zod'

export const MAX_CODES = 50_000

export const NewVoucherCodes = z
  .strictObject({
    codes: z
      .array(z.string())
      .min(1)
      .max(MAX_CODES)
      .meta({ description: 'In a form: the cells of the column `code` of the file' }),
  })
  .meta({ example: { codes: ['SPA-7F3K-22', 'SPA-9Q1M-04'] } })

export const AddedVoucherCodes = z
  .object({
    added: z.int(),
    duplicates: z.int().meta({ description: 'In the list before, or in the pool' }),
    invalid: z.int().meta({ description: 'Empty, longer than 200 characters, or with control characters' }),
  })
  .meta({ example: { added: 498, duplicates: 2, invalid: 0 } })

export type AddedVoucherCodes = z.infer<typeof AddedVoucherCodes>

export const VoucherCodeCounts = z
  .object({
    available: z.int(),
    reserved: z.int().meta({ description: 'Set aside for open redemptions' }),
    issued: z.int(),
  })
  .meta({ example: { available: 498, reserved: 3, issued: 120 } })

export type VoucherCodeCounts = z.infer<typeof VoucherCodeCounts>

export const WithdrawnVoucherCodes = z.object({ withdrawn: z.int() }).meta({ example: { withdrawn: 498 } })
