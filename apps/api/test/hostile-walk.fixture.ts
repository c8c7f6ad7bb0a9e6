import { TODAY, type Trail } from './audit-trail.fixture.ts'
import { fitted, hostileTexts } from './hostile-club.fixture.ts'
import type { TestAnswer } from './test-app.ts'
import { nameOf, placed, type Schema, type Schemas, type TextField, textFieldsIn } from './text-fields.fixture.ts'
import { writes } from './writes.fixture.ts'
import { unique, type Writes } from './writing-steps.fixture.ts'

/** What became of hostile texts in every field of every operation that writes. */
export interface Walk {
  /** `POST /companies name` */
  readonly taken: readonly string[]
  readonly refused: ReadonlyMap<string, TestAnswer>
}

/** Sends the first hostile text to each field by itself, and then each other one to all the fields that took it. */
export async function walkTextFields(club: Trail): Promise<Walk> {
  const taken: string[] = []
  const refused = new Map<string, TestAnswer>()
  const [first = '', ...others] = hostileTexts
  for (const operation of writingOperations(await club.read('/api/openapi.json'))) {
    const open: TextField[] = []
    for (const field of operation.fields) {
      const answer = await write(club, operation, [field], first)
      if (isTaken(answer)) open.push(field)
      else refused.set(`${operation.name} ${nameOf(field)}`, answer)
    }
    for (const text of open.length > 0 ? others : []) {
      const answer = await write(club, operation, open, text)
      if (!isTaken(answer)) refused.set(`${operation.name} ${JSON.stringify(text)}`, answer)
    }
    taken.push(...open.map((field) => `${operation.name} ${nameOf(field)}`))
  }
  return { taken, refused }
}

/** Some operations do several things at once, and tell of each what became of it. */
function isTaken({ status, body }: TestAnswer): boolean {
  return status < 300 && !(body?.rejected > 0) && !(body?.refused > 0)
}

/** What proves who somebody is: compared, kept as a hash at most, and shown to nobody. */
const SECRET = /^(password|current|new|token|code|recoveryCode|challenge)$/

/** Rules of campaigns: each variant of each takes other words, which are compared with those of companies and products. */
const RULE = /^(?:terms|comparedWith|audience)\./

const words = { name: 'A name' }
const address = { name: 'A name', address: 'A street', postalCode: '1', city: 'A city' }

/** What a body needs besides what makes it work once, so that it works with any text, many times. */
const besides: Writes = {
  'POST /sales-reps': async () => ({ body: { repNo: unique() } }),
  'POST /companies': async () => ({ body: { companyNo: unique() } }),
  'POST /products': async () => ({ body: { sku: unique() } }),
  'POST /products/bands': async () => ({ body: { productIds: undefined } }),
  'POST /rewards': async () => ({ body: { texts: { en: words, sv: words, nb: words } } }),
  'PATCH /rewards/{id}': async () => ({ body: { texts: { en: words, sv: words, nb: words } } }),
  'POST /redemptions': async () => ({ body: { delivery: address } }),
  'POST /member-events': async (club) => {
    const { email: memberEmail, companyId } = await club.newMember()
    const { companyNo } = await club.read(`/companies/${companyId}`)
    return { body: { eventId: unique(), companyNo, memberEmail } }
  },
  'POST /purchases': async (club) => ({ body: await newReturn(club) }),
  'POST /purchases/batch': async (club) => ({ body: { purchases: [await newReturn(club)] } }),
}

/** The only document that may name another one. */
async function newReturn(club: Trail) {
  const { companyNo } = await club.newCompany()
  const lines = [{ lineNo: 1, sku: unique(), quantity: '-1', netAmount: '-100' }]
  return { companyNo, invoiceNo: unique(), kind: 'return', occurredOn: TODAY, currency: 'SEK', lines }
}

async function write(
  club: Trail,
  { name, method, path, example }: Writing,
  fields: readonly TextField[],
  text: string,
) {
  const call = await writes[name]?.(club)
  const more = await besides[name]?.(club)
  const working = { ...example, ...asObject(call?.body), ...asObject(more?.body) }
  const body = fields.reduce<object>((body, field) => placed(body, field.path, fitted(text, field)), working)
  return club.send(method, path, { ...call, body })
}

function asObject(body: object | string | undefined): object {
  return typeof body === 'object' ? body : {}
}

interface Writing {
  readonly name: string
  readonly method: Parameters<Trail['send']>[0]
  readonly path: string
  readonly example: object
  readonly fields: readonly TextField[]
}

interface Described {
  readonly requestBody?: {
    readonly content: Readonly<Record<string, { readonly schema: Schema & { readonly example?: object } }>>
  }
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>
  readonly components?: { readonly schemas?: Schemas }
}

function writingOperations({ paths, components }: Document): Writing[] {
  const schemas = Object.fromEntries(
    Object.entries(components?.schemas ?? {}).map(([name, schema]) => [`#/components/schemas/${name}`, schema]),
  )
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([verb, { requestBody }]) => {
      const schema = requestBody?.content['application/json']?.schema
      if (verb === 'get' || !schema) return []
      const method = verb.toUpperCase() as Writing['method']
      const name = `${method} ${path.replace('/api/v1', '')}`
      const isLeftOut = (place: string) =>
        SECRET.test(place) || (/campaigns|simulations/.test(name) && RULE.test(place))
      const fields = textFieldsIn(schema, schemas).filter((field) => !isLeftOut(nameOf(field)))
      return { name, method, path, example: schema.example ?? {}, fields }
    }),
  )
}
