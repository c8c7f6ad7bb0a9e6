import { z } from 'zod'
import { PageQuery, pageOf } from '../../platform/page.ts'
import { Picture } from '../../platform/pictures/index.ts'
import { BusinessDate, Decimal, Id, line, Points, paragraphs, Timestamp } from '../../platform/scalars.ts'
import { campaignStates } from './states.ts'
import { CampaignTerms, exampleTerms } from './terms.schema.ts'

export const State = z.enum(campaignStates).meta({ example: 'running' })

const CampaignText = z.strictObject({
  name: z
    .union([line(120), z.literal('')])
    .default('')
    .meta({ example: 'Double points on fasteners' }),
  text: paragraphs(5_000).default('').meta({ example: 'Buy fasteners in February and March.' }),
  terms: paragraphs(5_000).default('').meta({ example: 'Invoices dated from 1 February to 31 March count.' }),
})

export const CampaignTexts = z
  .strictObject({
    sv: CampaignText.exactOptional(),
    nb: CampaignText.exactOptional(),
    en: CampaignText.exactOptional(),
  })
  .meta({ id: 'CampaignTexts', description: 'What members read, by language; a draft may lack some' })

export type CampaignTexts = z.infer<typeof CampaignTexts>

export const CampaignGoal = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.enum(['net_sales', 'contribution_margin']),
      amount: Decimal.refine((text) => !text.startsWith('-'), 'must not be negative'),
    }),
    z.strictObject({ kind: z.literal('companies'), count: z.int().min(1).max(1_000_000) }),
  ])
  .meta({
    id: 'CampaignGoal',
    description:
      "What the rewarded lines should come to, in the club's currency, or how many companies should take part",
    example: { kind: 'net_sales', amount: '250000.0000' },
  })

export type CampaignGoal = z.infer<typeof CampaignGoal>

const name = line(120).meta({ description: 'Among staff; members read the texts', example: 'Fasteners, spring' })
const holdoutShareBasisPoints = z.int().min(0).max(5_000).meta({
  description: 'Of the companies in its audience: drawn at the launch, left out, and compared with afterwards',
  example: 1_000,
})

const Approval = z.object({
  id: Id,
  state: z.enum(['waiting', 'approved', 'rejected', 'withdrawn']),
  terms: CampaignTerms.meta({ description: 'What is asked for' }),
  budgetPoints: Points.nullable().meta({ description: 'Null: no limit' }),
  requestedBy: Id,
  requestedByName: z.string().nullable().meta({ example: 'Karin Lind' }),
  requestedAt: Timestamp,
  decidedBy: Id.nullable(),
  decidedByName: z.string().nullable().meta({ example: 'Erik Sand' }),
  decidedAt: Timestamp.nullable(),
  reason: z.string().nullable().meta({ description: 'Why it was rejected' }),
})

const Budget = z
  .object({
    points: Points.nullable().meta({
      description: 'In total, of points and money the smaller one; null: no limit. Until the launch as of today',
    }),
    spentPoints: Points.nullable().meta({ description: 'Less what came back with returns; null: it has no limit' }),
    isUsedUp: z.boolean().meta({ description: 'All of it is given away; returns give some back' }),
  })
  .meta({ example: { points: 500_000, spentPoints: 120_400, isUsedUp: false } })

const dates = {
  launchedAt: Timestamp.nullable(),
  endedAt: Timestamp.nullable(),
  archivedAt: Timestamp.nullable(),
  createdAt: Timestamp,
  updatedAt: Timestamp,
}

const head = { id: Id, state: State, name, picture: Picture.nullable(), version: z.int() }

export const CampaignAnswer = z
  .object({
    ...head,
    terms: CampaignTerms.meta({ description: 'Of one that was launched: what is in force' }),
    texts: CampaignTexts,
    goal: CampaignGoal.nullable(),
    holdoutShareBasisPoints,
    heldOutCompanies: z.int().nullable().meta({ description: 'Null: none have been drawn', example: 31 }),
    budget: Budget,
    ruleVersion: z.int().nullable().meta({ description: 'Of what it published last; null: not launched', example: 2 }),
    approval: Approval.nullable().meta({ description: 'The last one that was asked for' }),
    createdBy: Id.nullable(),
    createdByName: z.string().nullable(),
    ...dates,
  })
  .meta({ id: 'Campaign' })

export type CampaignAnswer = z.infer<typeof CampaignAnswer>

export const ListedCampaign = z
  .object({
    ...head,
    texts: z
      .object({ sv: z.string().optional(), nb: z.string().optional(), en: z.string().optional() })
      .meta({ description: 'The names that members read' }),
    window: z.object({ from: BusinessDate, to: BusinessDate }),
    effectKind: z.string().meta({ example: 'ladder' }),
    exclusiveGroup: z.string().nullable(),
    budget: Budget,
    isAwaitingApproval: z.boolean(),
    ...dates,
  })
  .meta({ id: 'ListedCampaign' })

export type ListedCampaign = z.infer<typeof ListedCampaign>

export const CampaignPage = pageOf(ListedCampaign)

export const CampaignFilter = PageQuery.extend({
  q: line(100).optional().meta({ description: 'Part of the name, or of the one that members read' }),
  state: State.optional().meta({ description: 'Without it all but archived ones' }),
  isAwaitingApproval: z.enum(['true', 'false']).optional().meta({ description: 'Changes of running ones too' }),
})

export type CampaignFilter = z.infer<typeof CampaignFilter>

const fields = {
  name,
  terms: CampaignTerms,
  texts: CampaignTexts,
  goal: CampaignGoal.nullable(),
  holdoutShareBasisPoints,
}

const exampleTexts = { sv: { name: 'Dubbla poäng på fästelement', text: 'Köp fästelement i februari och mars.' } }

export const NewCampaign = z
  .strictObject({
    ...fields,
    texts: fields.texts.default({}),
    goal: fields.goal.default(null),
    holdoutShareBasisPoints: holdoutShareBasisPoints.default(0),
  })
  .meta({ example: { name: 'Fasteners, spring', terms: exampleTerms, texts: exampleTexts } })

export type NewCampaign = z.infer<typeof NewCampaign>

export const CampaignChanges = z
  .strictObject(fields)
  .partial()
  .meta({
    description: 'Only what changes. Terms are replaced together, so are texts',
    example: { name: 'Fasteners, spring', terms: exampleTerms },
  })

export type CampaignChanges = z.infer<typeof CampaignChanges>

export const Rejection = z
  .strictObject({ reason: line(1_000).meta({ example: 'Rather 300,000 points' }) })
  .meta({ example: { reason: 'Rather 300,000 points' } })

export const Publication = z
  .object({
    version: z.int(),
    kind: z.enum(['launch', 'change', 'pause', 'resumption', 'end']),
    validFrom: BusinessDate,
    terms: CampaignTerms.nullable().meta({ description: 'Null: from then on it gives nothing' }),
    budgetPoints: Points.nullable(),
    publishedAt: Timestamp,
    publishedBy: Id.nullable(),
    publishedByName: z.string().nullable(),
  })
  .meta({ id: 'CampaignPublication' })

export type Publication = z.infer<typeof Publication>

export const Publications = z.object({ items: z.array(Publication) })
