import { z } from 'zod'
import { pageOf } from '../../platform/page.ts'
import { permissions } from '../../platform/permissions.ts'
import { Id, line, Timestamp } from '../../platform/scalars.ts'

const name = line(100).meta({ example: 'ERP' })
const Scope = z.enum(permissions).meta({ example: 'purchases:write' })

export const NewApiKey = z
  .strictObject({
    name,
    scopes: z
      .array(Scope)
      .min(1)
      .max(permissions.length)
      .meta({ example: ['purchases:write'] }),
    expiresAt: Timestamp.nullish().meta({ description: 'Null or absent: never' }),
  })
  .meta({ example: { name: 'ERP', scopes: ['purchases:write'], expiresAt: null } })

export const ApiKey = z.object({
  id: Id,
  name,
  // Not the enum: a key may hold a scope that an older or newer version knows.
  scopes: z.array(z.string()).meta({ example: ['purchases:write'] }),
  createdAt: Timestamp,
  expiresAt: Timestamp.nullable(),
  revokedAt: Timestamp.nullable(),
  lastUsedAt: Timestamp.nullable().meta({ description: 'To the minute' }),
})

export type ApiKey = z.infer<typeof ApiKey>

export const CreatedApiKey = ApiKey.extend({
  token: z.string().meta({
    description: 'Shown this once. Send it as `Authorization: Bearer …`',
    example: 'stamkund_019aa1c27d307a539a440c6f4f0c1d11_Zq3vX0mBhT7nC5kLw9RfYd2JsGa8PeUxVi1NoK4tHbM',
  }),
})

export const ApiKeyPage = pageOf(ApiKey)
