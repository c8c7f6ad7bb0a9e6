import { z } from 'zod'
import { PageQuery, pageOf } from '../../platform/page.ts'
import { Id, line, Timestamp } from '../../platform/scalars.ts'

const Change = z.object({
  before: z.unknown(),
  after: z.unknown(),
  isErased: z.literal(true).optional().meta({ description: 'The values belonged to a person who was erased' }),
})

export const AuditLogEntry = z
  .object({
    id: Id,
    occurredAt: Timestamp,
    actor: z.object({
      kind: z.enum(['api_key', 'staff', 'member', 'system', 'anonymous']).meta({
        description: '`system`: a job or a command; `anonymous`: somebody who signs in, or tries to',
      }),
      id: Id.nullable(),
      name: z.string().nullable().meta({ description: 'What a key, or somebody of the staff, is called' }),
    }),
    action: z.string().meta({ description: 'What happened to what', example: 'member.changed' }),
    subject: z.object({
      kind: z.string().meta({ example: 'member' }),
      id: Id.nullable().meta({ description: 'Null: the one there is, such as the club settings' }),
    }),
    companyId: Id.nullable().meta({ description: 'The company that it concerns' }),
    changes: z.record(z.string(), Change).meta({ description: 'By field' }),
    requestId: z.string().nullable().meta({ description: 'The request that did it, as in its `X-Request-Id`' }),
  })
  .meta({
    example: {
      id: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d55',
      occurredAt: '2026-03-31T09:30:00.000Z',
      actor: { kind: 'api_key', id: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11', name: 'CRM' },
      action: 'member.changed',
      subject: { kind: 'member', id: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d33' },
      companyId: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d22',
      changes: { role: { before: 'redeemer', after: 'viewer' }, phone: { before: null, after: null, isErased: true } },
      requestId: '7f1c9a52-33d5-4a86-9ef1-2f9e5c1f4b10',
    },
  })

export type AuditLogEntry = z.infer<typeof AuditLogEntry>

export const AuditLogPage = pageOf(AuditLogEntry)

const Moment = Timestamp.refine((text) => text >= '1900', 'must not lie before 1900')

const filters = {
  companyId: Id.optional().meta({ description: 'With all companies that were merged into it' }),
  subjectKind: line(50).optional().meta({ example: 'member' }),
  subjectId: Id.optional(),
  actorId: Id.optional(),
  action: line(100).optional().meta({
    description: 'Exactly this one, or with a dot at its end all that begin with it',
    example: 'reward.',
  }),
  requestId: line(128).optional(),
  from: Moment.optional().meta({ description: 'From this moment on' }),
  to: Moment.optional().meta({ description: 'Up to this moment' }),
}

export const AuditLogFilter = z.object(filters)

export type AuditLogFilter = z.infer<typeof AuditLogFilter>

export const AuditLogQuery = PageQuery.extend(filters)
