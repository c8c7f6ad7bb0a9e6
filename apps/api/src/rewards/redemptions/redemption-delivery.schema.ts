import { z } from 'zod'
import { line } from '../../platform/scalars.ts'

const example = {
  name: 'James Aguilar',
  address: '3207 S Grady Way',
  postalCode: '98055',
  city: 'Renton',
  country: 'US',
}

/** Where merchandise is to be sent. */
export const NewDelivery = z
  .strictObject({
    name: line(200),
    address: line(200),
    postalCode: line(20),
    city: line(100),
    country: line(100).nullable().default(null),
  })
  .meta({ description: 'Of merchandise alone. Left out: to the address of the company, where that is known', example })

export type NewDelivery = z.infer<typeof NewDelivery>

export const Delivery = z
  .object({
    name: z.string(),
    address: z.string(),
    postalCode: z.string().nullable(),
    city: z.string(),
    country: z.string().nullable(),
  })
  .meta({ description: 'Where it is sent', example })

export type Delivery = z.infer<typeof Delivery>
