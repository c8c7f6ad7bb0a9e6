import { z } from 'zod'

/** A: the largest that together make up most of a sum; C: the many that make up little. */
export const CompanyClass = z.enum(['A', 'B', 'C']).meta({ description: 'By its share of the whole', example: 'A' })

export type CompanyClass = z.infer<typeof CompanyClass>
