import { z } from 'zod'
import { eventTypes } from '../../platform/outbox/index.ts'
import { PageQuery, pageOf } from '../../platform/page.ts'
import { Id, line, Timestamp } from '../../platform/scalars.ts'

const url = z
  .url({ protocol: /^https?$/, normalize: true, error: 'must be an https:// address' })
  .max(2_000)
  .refine((text) => !hasCredentials(text), 'must not hold a user name or password')
  .meta({ description: 'Where events are posted to', example: 'https://erp.example.com/stamkund' })

const description = line(200).nullable().meta({ example: 'The ERP' })

const types = z
  .array(z.enum(eventTypes))
  .min(1)
  .max(eventTypes.length)
  .nullable()
  .meta({ description: 'Null: all, also those that come later', example: ['redemption.requested'] })

const milliseconds = z.int().meta({ example: 84 })
const status = z.int().nullable().meta({ description: 'Of HTTP; null: no answer came', example: 204 })
const error = z.string().nullable().meta({ description: 'Why it was not accepted', example: 'answered 500' })
const response = z.string().nullable().meta({ description: 'How the answer begins', example: 'ok' })

export const NewWebhookEndpoint = z
  .strictObject({ url, description: description.default(null), eventTypes: types.default(null) })
  .meta({
    example: {
      url: 'https://erp.example.com/stamkund',
      description: 'The ERP',
      eventTypes: ['redemption.requested'],
    },
  })

export type NewWebhookEndpoint = z.infer<typeof NewWebhookEndpoint>

export const WebhookEndpointChanges = z
  .strictObject({
    url,
    description,
    eventTypes: types,
    isEnabled: z.boolean(),
    skipPending: z
      .literal(true)
      .meta({ description: 'With `isEnabled: true`: what has not been delivered is given up' }),
  })
  .partial()
  .refine(({ isEnabled, skipPending }) => !skipPending || isEnabled === true, {
    path: ['skipPending'],
    message: 'goes with isEnabled: true',
  })
  .meta({ description: 'Only what changes', example: { isEnabled: true } })

export type WebhookEndpointChanges = z.infer<typeof WebhookEndpointChanges>

export const WebhookEndpoint = z.object({
  id: Id,
  url: z.string().meta({ example: 'https://erp.example.com/stamkund' }),
  description: z.string().nullable(),
  // Not the enum: an endpoint may name a type that an older or newer version knows.
  eventTypes: z.array(z.string()).nullable(),
  isEnabled: z.boolean(),
  disabledAt: Timestamp.nullable(),
  disabledReason: z
    .enum(['by_hand', 'failing', 'gone'])
    .nullable()
    .meta({ description: 'failing: for three days; gone: the receiver answered 410' }),
  failingSince: Timestamp.nullable().meta({
    description: 'Since when something has been refused that is still pending',
  }),
  pausedUntil: Timestamp.nullable().meta({ description: 'The receiver asked for silence until then' }),
  pending: z.int().meta({ description: 'Deliveries that it has not got yet', example: 0 }),
  formerSecretsValidUntil: Timestamp.nullable().meta({
    description: 'Until then, deliveries are signed with these too',
  }),
  version: z.int(),
  createdAt: Timestamp,
  updatedAt: Timestamp,
})

export type WebhookEndpoint = z.infer<typeof WebhookEndpoint>

export const WebhookEndpointPage = pageOf(WebhookEndpoint)

const secret = z.string().meta({
  description: 'Shown this once. Receivers verify signatures with it',
  example: 'whsec_C2FVsBQIhrscChlQIMV+b5sSYspob7oDzfKyXw2f3Zg=',
})

export const CreatedWebhookEndpoint = WebhookEndpoint.extend({ secret })
export const NewWebhookSecret = z.object({ secret, formerSecretsValidUntil: Timestamp })

export const TestedWebhookEndpoint = z.object({ isAccepted: z.boolean(), status, milliseconds, error, response })

export const deliveryStates = ['pending', 'delivered', 'failed', 'dropped'] as const

export const DeliveryState = z.enum(deliveryStates).meta({
  description: 'failed: the endpoint was disabled over it; dropped: given up when the endpoint was enabled again',
})

export type DeliveryState = z.infer<typeof DeliveryState>

export const WebhookDelivery = z.object({
  id: Id,
  endpointId: Id,
  eventId: Id.meta({ description: "The receiver's `webhook-id`" }),
  type: z.string().meta({ example: 'redemption.requested' }),
  companyId: Id.nullable(),
  state: DeliveryState,
  attempts: z.int().meta({ description: 'Since it was last queued' }),
  nextAttemptAt: Timestamp.nullable().meta({ description: 'Not before then: earlier ones of the company come first' }),
  lastStatus: status,
  lastError: error,
  createdAt: Timestamp,
  deliveredAt: Timestamp.nullable(),
})

export type WebhookDelivery = z.infer<typeof WebhookDelivery>

export const WebhookDeliveryPage = pageOf(WebhookDelivery)

export const WebhookDeliveryDetails = WebhookDelivery.extend({
  body: z.string().meta({ description: 'To the byte as it is signed' }),
  attemptLog: z
    .array(z.object({ attemptedAt: Timestamp, status, milliseconds, error, response }))
    .meta({ description: 'The last 50, newest first' }),
})

export const DeliveryQuery = PageQuery.extend({ state: DeliveryState.optional() })

export const Replay = z
  .strictObject({
    from: Timestamp,
    to: Timestamp.meta({ description: 'Before it' }),
    state: z
      .enum(['delivered', 'failed', 'dropped'])
      .optional()
      .meta({ description: 'Absent: all that are not pending' }),
  })
  .refine(({ from, to }) => Date.parse(from) < Date.parse(to), { path: ['to'], message: 'must come after from' })
  .meta({ example: { from: '2026-03-30T00:00:00Z', to: '2026-03-31T00:00:00Z', state: 'dropped' } })

export type Replay = z.infer<typeof Replay>

export const Replayed = z.object({ replayed: z.int().meta({ example: 12 }) })

function hasCredentials(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { username, password } = new URL(text)
  return username !== '' || password !== ''
}
