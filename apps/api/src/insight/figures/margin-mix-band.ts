import { z } from 'zod'

export const MarginMixBand = z.enum(['low', 'standard', 'raised', 'top', 'unknown', 'none']).meta({
  description: '`none`: freight, fees, samples, and SKUs that nobody knows',
  example: 'top',
})

export type MarginMixBand = z.infer<typeof MarginMixBand>
