import { type Db, statement } from '@stamkund/database'
import { renewApiKey } from '../access/api-keys/index.ts'
import { type DemoEntrances, letIn, makeDemoClub } from '../demo-club/index.ts'
import { type Club, withClub } from '../open-club.ts'
import type { Config } from '../platform/config.ts'
import { systemOccasion } from '../platform/occasion.ts'
import { permissions } from '../platform/permissions.ts'
import { type PrintOptions, print } from './print.ts'
import { describeProof, proveClub } from './verify.ts'

const KEY_NAME = 'Demo'

/** Makes the demo club in an empty database, or ends what was begun there, and proves its books. */
export async function demo(config: Config, options: PrintOptions): Promise<void> {
  await withClub(config, async (club) => {
    const found = await makeDemoClub(club, { report: console.error })
    if (found.kind === 'foreign') {
      throw new Error(
        'This club has companies or products of its own. The demo club is made in an empty database only.',
      )
    }
    const proof = await proveClub(club.database)
    print(options, { today: found.today, ...proof }, `The demo club as of ${found.today}. ${describeProof(proof)}`)
    if (!proof.ok) process.exitCode = 1
  })
}

/** The same before a server starts, or nothing in a club with data of its own. Nobody may settle wallets meanwhile. */
export async function fillWithDemo(club: Club): Promise<{ stop(): Promise<void> }> {
  await makeDemoClub(club, { report: console.log })
  return { stop: async () => {} }
}

/** Says how to call the club: with a new key, since nobody kept the one before. */
export async function welcome(club: Club, url: string): Promise<string> {
  const { token, today, example, entrances } = await club.inTransaction(async (tx) => {
    const occasion = await systemOccasion(tx, club.clock)
    const { token } = await renewApiKey(tx, KEY_NAME, permissions, occasion)
    const [example, entrances] = [await findExample(tx), await letIn(tx, club.clock, occasion)]
    return { token, today: occasion.today, example, entrances }
  })
  const purchase = {
    companyNo: example.companyNo,
    invoiceNo: `DEMO-${club.clock.now().getTime()}`,
    occurredOn: today,
    currency: 'SEK',
    lines: [{ lineNo: 1, sku: example.sku, quantity: '1', netAmount: example.netAmount }],
  }
  return `
  Stamkund answers at ${url}   (reference: ${url}/api/docs)
${entrances ? describeEntrances(entrances, url) : ''}  API key, until the next start: ${token}
${club.settings.smtpUrl === null ? `  No SMTP_URL: mails stay in the club; administrators read them at ${url}/admin/settings/mails\n` : ''}
  Record a purchase:
  curl -s ${url}/api/v1/purchases -H 'authorization: Bearer ${token}' -H 'content-type: application/json' \\
    -d '${JSON.stringify(purchase)}'
`
}

const LONGEST_ROLE = 'company administrator'.length

function describeEntrances({ companyName, members, staff }: DemoEntrances, url: string): string {
  const line = (path: string) => (entrance: { role: string; name: string; token: string }) =>
    `    ${entrance.role.replaceAll('_', ' ').padEnd(LONGEST_ROLE)}  ${url}${path}#${entrance.token}  (${entrance.name})`
  return `
  Sign in with a click; each link works once, until the next start or for a day.
  The club, as ${companyName}:
${members.map(line('/sign-in/link')).join('\n')}
  The administration:
${staff.map(line('/admin/sign-in/link')).join('\n')}

`
}

/** A company and a product, to try a purchase with. */
interface Example {
  readonly companyNo: string
  readonly sku: string
  readonly netAmount: string
}

const FIND = statement(
  'example_find',
  `select n.company_no as "companyNo", p.sku, coalesce(p.list_price, 1250)::numeric(18, 2)::text as "netAmount"
   from company_number n join company c on c.id = n.company_id, product p
   where n.is_current and c.merged_into_id is null and p.is_sellable
   order by n.company_no, p.sku limit 1`,
)

async function findExample(db: Db): Promise<Example> {
  const [found] = await db.rows<Example>(FIND)
  return found ?? { companyNo: '1001', sku: '101-001', netAmount: '1250.00' }
}
