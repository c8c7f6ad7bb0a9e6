import pg from 'pg'
import { answerTasks } from '../harness/worker.ts'

export interface BareRedeeming {
  readonly databaseUrl: string
  readonly connections: number
  readonly seconds: number
  readonly members: readonly { readonly companyId: string; readonly memberId: string }[]
  readonly reward: { readonly id: string; readonly name: string; readonly points: number }
  readonly lot: { readonly expiresOn: string; readonly availableOn: string }
}

const CALL = `select bench.redeem(${Array.from({ length: 12 }, (_, index) => `$${index + 1}`).join()})`

/** Kept from round to round, as the product keeps its own. */
let clients: pg.Client[] | undefined
let next = 0

/** Redeems with one prepared call each; @returns how many a second */
answerTasks(async (task: BareRedeeming): Promise<number> => {
  clients ??= await connect(task)
  const startedAt = performance.now()
  const until = startedAt + task.seconds * 1000
  let redeemed = 0

  async function keepRedeeming(client: pg.Client): Promise<void> {
    while (performance.now() < until) {
      await client.query({ name: 'redeem', text: CALL, values: valuesOf(task) })
      redeemed += 1
    }
  }

  await Promise.all(clients.map(keepRedeeming))
  return redeemed / ((performance.now() - startedAt) / 1000)
})

/** Everything is known beforehand, and what is written as JSON is as long as the product's. */
function valuesOf({ members, reward, lot }: BareRedeeming): unknown[] {
  const { companyId = '', memberId = '' } = members[(next++ * 1_237) % members.length] ?? {}
  const payload = JSON.stringify({
    redemptionId: memberId,
    companyId,
    memberId,
    rewardId: reward.id,
    points: reward.points,
    state: 'approved',
  })
  const now = new Date().toISOString()
  const fields = {
    id: memberId,
    companyId,
    memberId,
    walletId: companyId,
    rewardId: reward.id,
    rewardName: reward.name,
  }
  const more = {
    rewardKind: 'merchandise',
    isBusinessReward: false,
    points: reward.points,
    state: 'approved',
    requestedAt: now,
  }
  const changes = Object.entries({ ...fields, ...more, decidedAt: now, currentCompanyId: companyId }).map(
    ([field, after]) => [field, { before: null, after }],
  )
  return [
    companyId,
    memberId,
    reward.id,
    reward.name,
    reward.points,
    lot.availableOn,
    lot.expiresOn,
    lot.availableOn,
    companyId,
    memberId,
    JSON.stringify(Object.fromEntries(changes)),
    payload,
  ]
}

async function connect({ connections, databaseUrl }: BareRedeeming): Promise<pg.Client[]> {
  const clients = Array.from({ length: connections }, () => new pg.Client({ connectionString: databaseUrl }))
  await Promise.all(clients.map((client) => client.connect()))
  return clients
}
