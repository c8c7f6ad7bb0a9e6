import { type Db, statement, type Tx } from '@stamkund/database'
import { readWallet } from '@stamkund/ledger'
import { resolveMembers } from '../customers/members/index.ts'
import { DomainError } from '../platform/errors.ts'
import type { Occasion } from '../platform/occasion.ts'
import { requestRedemption } from '../rewards/redemptions/index.ts'
import { addDays, type DemoBooks, daysFrom, type Random, REWARDS, randomOf } from './nordverk/index.ts'
import type { Step } from './steps.ts'

/** Of the time: until then everybody saves. */
const REDEEMING_BEGINS = 0.45
/** Who comes for an invoice has a look at the rewards, and takes one in so many of a hundred cases. */
const WISHES_PER_INVOICE = 0.1

interface Wish {
  readonly companyNo: string
  readonly memberEmail: string
  readonly isPublic: boolean
  readonly random: Random
}

/** Members who bought something on this day take a reward that their company has the points for. */
export async function redeem(
  tx: Tx,
  books: DemoBooks,
  step: Step,
  occasionOf: (memberId: string) => Occasion,
): Promise<void> {
  const wishes = wishesOf(books, step)
  if (wishes.length === 0) return
  const companyIds = await readCompanyIds(tx, wishes)
  const rewardIds = await readRewardIds(tx)
  for (const { companyNo, memberEmail, isPublic, random } of wishes) {
    const companyId = companyIds.get(companyNo) ?? ''
    const [member] = await resolveMembers(tx, [{ companyId, email: memberEmail }])
    const wallet = await readWallet(tx, { companyId, walletId: companyId }, step.day)
    const rewards = REWARDS.filter(
      ({ points, isBusinessReward }) => points <= (wallet?.available ?? 0) && (isBusinessReward || !isPublic),
    )
    if (!member || rewards.length === 0) continue
    const rewardId = rewardIds.get(random.pick(rewards).texts.en.name) ?? ''
    await request(tx, { memberId: member.id, rewardId, payFrom: 'company' }, occasionOf(member.id))
  }
}

function wishesOf({ begins, today, companies }: DemoBooks, { day, documents }: Step): Wish[] {
  if (day < addDays(begins, Math.round(REDEEMING_BEGINS * daysFrom(begins, today)))) return []
  return documents.flatMap(({ kind, companyNo, memberEmail, occurredOn }) => {
    const company = companies.find((one) => one.companyNo === companyNo)
    // A late invoice may come on the day of another one; a company looks once a day.
    if (kind !== 'invoice' || memberEmail === null || occurredOn !== day || !company) return []
    const random = randomOf('wish', companyNo, day)
    if (!random.chance(WISHES_PER_INVOICE)) return []
    return [{ companyNo, memberEmail, isPublic: company.industry.isPublic, random }]
  })
}

/** A refusal is an answer too: out of stock, one for each person, not for you. */
async function request(tx: Tx, redemption: Parameters<typeof requestRedemption>[1], occasion: Occasion): Promise<void> {
  try {
    await requestRedemption(tx, redemption, occasion)
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
  }
}

const COMPANY_IDS = statement(
  'demo_company_ids',
  'select company_no as "companyNo", company_id as id from company_number where company_no = any($1::text[])',
)

async function readCompanyIds(db: Db, wishes: readonly Wish[]): Promise<Map<string, string>> {
  const numbers = wishes.map(({ companyNo }) => companyNo)
  const rows = await db.rows<{ companyNo: string; id: string }>(COMPANY_IDS, [numbers])
  return new Map(rows.map(({ companyNo, id }) => [companyNo, id]))
}

const REWARD_IDS = statement('demo_reward_ids', `select id, texts -> 'en' ->> 'name' as name from reward`)

async function readRewardIds(db: Db): Promise<Map<string, string>> {
  const rows = await db.rows<{ id: string; name: string }>(REWARD_IDS)
  return new Map(rows.map(({ id, name }) => [name, id]))
}
