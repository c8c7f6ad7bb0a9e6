import { anchor } from '@stamkund/ledger'
import { v7 as newId } from 'uuid'
import { withClub } from '../open-club.ts'
import type { Config } from '../platform/config.ts'
import { type PrintOptions, print } from './print.ts'

export async function takeAnchor(config: Config, options: PrintOptions): Promise<void> {
  const taken = await withClub(config, (club) => club.inTransaction((tx) => anchor(tx, { anchorId: newId() })))
  print(options, taken ?? null, taken ? `anchor ${taken.number} ${taken.root}` : 'There is nothing to anchor yet.')
}
