import { createApiKey } from '../access/api-keys/index.ts'
import { withClub } from '../open-club.ts'
import type { Config } from '../platform/config.ts'
import { systemOccasion } from '../platform/occasion.ts'
import { type Permission, permissions } from '../platform/permissions.ts'
import { BusinessDate } from '../platform/scalars.ts'
import { type PrintOptions, print } from './print.ts'

interface Options extends PrintOptions {
  readonly name: string
  readonly scopes: string
  readonly expires?: string
}

export async function printNewApiKey(config: Config, options: Options): Promise<void> {
  const wanted = { name: options.name, scopes: scopesIn(options.scopes), expiresAt: dayIn(options.expires) }
  const key = await withClub(config, (club) =>
    club.inTransaction(async (tx) =>
      createApiKey(tx, wanted, new Set(permissions), await systemOccasion(tx, club.clock)),
    ),
  )
  print(options, { id: key.id, token: key.token, scopes: key.scopes, expiresAt: key.expiresAt }, key.token)
}

function scopesIn(list: string): Permission[] {
  if (list === 'all') return [...permissions]
  return list.split(',').map((name) => {
    const scope = permissions.find((permission) => permission === name.trim())
    if (!scope) throw new Error(`there is no scope "${name.trim()}"; there are ${permissions.join(', ')}`)
    return scope
  })
}

function dayIn(text: string | undefined): Date | null {
  if (text === undefined) return null
  const day = BusinessDate.safeParse(text)
  if (!day.success) throw new Error('--expires must be a date such as 2027-01-01')
  return new Date(`${day.data}T00:00:00Z`)
}
