import { compare } from '../harness/compare.ts'
import { postJson } from '../harness/http-connection.ts'
import { createLimit, type Product, withConnection, withProduct } from '../harness/product.ts'
import { type BenchOptions, type Measurement, measurement } from '../harness/row.ts'
import { companyNo, day } from '../harness/sample.ts'
import { startWorker } from '../harness/worker.ts'
import type { HttpLoad } from '../workers/http-load.ts'
import type { BareRedeeming } from '../workers/redeem-bare.ts'

const CONNECTIONS = 16
const WARM_UPS = 4
const MEMBERS = 2_000
const REWARD = { name: 'Work jacket', points: 100 }
const LOT = { availableOn: day(), expiresOn: day(-730) }

/** Rewards redeemed one by one, against the least that PostgreSQL can do: one prepared call that writes the same rows. */
export function redemptions(options: BenchOptions): Promise<Measurement[]> {
  const seconds = options.isQuick ? 1 : 2
  const rounds = options.isQuick ? 1 : 9
  return withProduct(options, async (product) => {
    const databaseUrl = await product.databaseUrl()
    const members = await membersWithPoints(product)
    const rewardId = await newReward(product)
    await createLimit(product, 'redeem.sql')
    const http = startWorker<HttpLoad, number>('http-load.ts')
    const bare = startWorker<BareRedeeming, number>('redeem-bare.ts')
    const memberIds = members.map(({ memberId }) => memberId)
    const ours = () => {
      const requests = { kind: 'redemptions', memberIds, rewardId } as const
      return http.ask({ port: product.port, token: product.token, connections: CONNECTIONS, seconds, requests })
    }
    const reward = { ...REWARD, id: rewardId }
    const limit = () => bare.ask({ databaseUrl, connections: CONNECTIONS, seconds, members, reward, lot: LOT })
    const compared = await compare(rounds, WARM_UPS, ours, limit)
    http.stop()
    bare.stop()
    return [measurement('redemptions over HTTP', 'redemptions/s', compared, 0.35)]
  })
}

/** One at each company, whose wallet holds more than all rounds can spend. */
function membersWithPoints(product: Product): Promise<{ companyId: string; memberId: string }[]> {
  return withConnection(product, async (connection) => {
    const { rows } = await connection.query<{ companyId: string; memberId: string }>(
      `insert into member (id, company_id, email)
       select uuidv7(), company_id, company_no || '@bench.example' from company_number where company_no < $1
       returning company_id as "companyId", id as "memberId"`,
      [companyNo(MEMBERS)],
    )
    await connection.query(
      `select count(*) from ledger.earn_many(array(
         select row(id, id, uuidv7(), 1000000000, $2, $2, $3)::ledger.earning from unnest($1::uuid[]) as company (id)), $2)`,
      [rows.map(({ companyId }) => companyId), LOT.availableOn, LOT.expiresOn],
    )
    return rows
  })
}

async function newReward(product: Product): Promise<string> {
  const reward = { kind: 'merchandise', points: REWARD.points, texts: { en: { name: REWARD.name } } }
  return (await postJson<{ id: string }>(product, '/api/v1/rewards', reward)).id
}
