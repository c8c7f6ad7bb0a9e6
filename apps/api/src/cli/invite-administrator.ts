import { inviteAsAdministrator } from '../access/staff/index.ts'
import { withClub } from '../open-club.ts'
import type { Config } from '../platform/config.ts'
import { systemOccasion } from '../platform/occasion.ts'
import { Email } from '../platform/scalars.ts'
import { type PrintOptions, print } from './print.ts'

interface Options extends PrintOptions {
  readonly name?: string
}

/** Whoever can run this may do everything anyway, so it needs nobody's leave. */
export async function inviteAdministrator(config: Config, address: string, options: Options): Promise<void> {
  const email = Email.safeParse(address)
  if (!email.success) throw new Error(`"${address}" is not an e-mail address`)
  const person = { email: email.data, name: options.name ?? email.data }
  const { token, expiresAt } = await withClub(config, (club) =>
    club.inTransaction(async (tx) =>
      inviteAsAdministrator(tx, club.clock, person, await systemOccasion(tx, club.clock)),
    ),
  )
  const link = `${config.publicUrl}/admin/invitation#${token}`
  print(options, { link, expiresAt }, `${link}\n\nGood once, until ${expiresAt.toISOString()}. Whoever opens it is in.`)
}
