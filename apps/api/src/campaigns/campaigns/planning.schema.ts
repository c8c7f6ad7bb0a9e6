import { z } from 'zod'
import { Locale } from '../../platform/club-settings/index.ts'
import { BusinessDate, CompanyNo, Id, line, Points } from '../../platform/scalars.ts'
import { NewCampaign, State } from './campaign.schema.ts'
import { Audience, MOST_IN_A_LIST } from './terms.schema.ts'

const window = z.object({ from: BusinessDate, to: BusinessDate })
const campaignName = z.string().meta({ example: 'Fasteners, spring' })

const Stacking = z.enum(['add_up', 'best_wins']).meta({
  description: '`best_wins`: both are of one group, and on a line the better one for the company counts',
  example: 'add_up',
})

export type Stacking = z.infer<typeof Stacking>

export const CalendarQuery = z
  .object({ from: BusinessDate, to: BusinessDate })
  .refine(({ from, to }) => from <= to, { path: ['to'], message: 'must not lie before from' })

export const Calendar = z
  .object({
    campaigns: z.array(
      z.object({
        id: Id,
        name: campaignName,
        state: State,
        window,
        effectKind: z.string().meta({ example: 'multiplier' }),
        exclusiveGroup: z.string().nullable(),
      }),
    ),
    overlaps: z
      .array(
        z.object({
          campaignIds: z.tuple([Id, Id]),
          from: BusinessDate,
          to: BusinessDate,
          stacking: Stacking,
        }),
      )
      .meta({ description: 'Pairs that share days and may meet on a line of a purchase' }),
  })
  .meta({ id: 'CampaignCalendar' })

export type Calendar = z.infer<typeof Calendar>

export const AudienceCountQuestion = z
  .strictObject({ audience: Audience })
  .meta({ example: { audience: { kind: 'classes', by: 'net_sales', values: ['A', 'B'] } } })

export const AudienceCount = z
  .object({
    companies: z.int().meta({ description: 'That would be in it if they bought today', example: 312 }),
    companiesInClub: z.int().meta({ example: 1_840 }),
    examples: z.array(z.object({ id: Id, companyNo: CompanyNo, name: z.string() })),
    dependsOnMember: z.boolean().meta({
      description: 'It asks for the role of the member who buys as well; here any role passes',
    }),
  })
  .meta({ id: 'AudienceCount' })

export type AudienceCount = z.infer<typeof AudienceCount>

export const NewCompanyList = z
  .strictObject({
    text: z
      .string()
      .max(1_000_000)
      .meta({
        description: `CSV with a column \`company_no\`, or just numbers, one a line; at most ${MOST_IN_A_LIST}`,
        example: 'company_no\n10021\n10044\n',
      }),
  })
  .meta({ example: { text: 'company_no\n10021\n10044\n' } })

export const CompanyList = z
  .object({
    ids: z.array(Id).meta({ description: 'For an audience of the kind `companies`; each once' }),
    examples: z.array(z.object({ id: Id, companyNo: CompanyNo, name: z.string() })),
    unknown: z.array(z.string()).meta({ description: 'What is no number of any company', example: ['1OO44'] }),
    repeated: z.int().meta({ description: 'Further numbers of companies that were named before', example: 0 }),
  })
  .meta({ id: 'CompanyList' })

export type CompanyList = z.infer<typeof CompanyList>

const Blocking = z.discriminatedUnion('code', [
  z.object({ code: z.literal('text_missing'), locale: Locale }),
  z.object({ code: z.literal('window_ended'), lastDay: BusinessDate }),
  z.object({ code: z.literal('window_has_purchases'), firstDay: BusinessDate, lastPurchaseOn: BusinessDate }),
  z.object({ code: z.literal('audience_empty') }),
  z.object({ code: z.literal('terms_invalid'), path: z.string(), message: z.string() }),
])

export type Blocking = z.infer<typeof Blocking>

const Warning = z.discriminatedUnion('code', [
  z.object({ code: z.literal('text_missing'), locale: Locale }),
  z.object({
    code: z.literal('overlap'),
    campaignId: Id,
    campaignName,
    from: BusinessDate,
    to: BusinessDate,
    stacking: Stacking,
  }),
  z.object({ code: z.literal('no_budget') }),
  z.object({ code: z.literal('begins_in_the_past'), firstDay: BusinessDate }),
  z.object({
    code: z.literal('budget_lasts_days'),
    days: z.int(),
    windowDays: z.int(),
    budgetPoints: Points,
    simulationId: Id,
  }),
  z.object({
    code: z.literal('effect_over_margin'),
    costShareBasisPoints: z.int().meta({ description: 'Of the net amount: what its points would cost' }),
    marginBasisPoints: z.int().meta({ description: 'Of the net amount: what these products left last year' }),
  }),
  z.object({ code: z.literal('no_such_products') }),
  z.object({ code: z.literal('not_bought_last_year') }),
  z.object({ code: z.literal('amounts_in_several_currencies'), currencies: z.array(z.string()) }),
])

export type Warning = z.infer<typeof Warning>

export const Readiness = z
  .object({
    canLaunch: z.boolean().meta({ description: 'Nothing blocks it' }),
    needsApproval: z.boolean().meta({ description: 'By a second person, above the club setting' }),
    approvalAbovePoints: Points,
    budgetPoints: Points.nullable().meta({ description: 'Null: no limit' }),
    blocking: z.array(Blocking),
    warnings: z.array(Warning),
  })
  .meta({ id: 'CampaignReadiness' })

export type Readiness = z.infer<typeof Readiness>

export const templateIds = [
  'steer_to_margin',
  'launch_product',
  'win_back',
  'quarter_ladder',
  'across_categories',
] as const

const inAllLanguages = z.object({ sv: line(200), nb: line(200), en: line(200) })

export const CampaignTemplate = z
  .object({
    id: z.enum(templateIds),
    name: inAllLanguages,
    purpose: inAllLanguages.meta({ description: 'When to take it' }),
    campaign: NewCampaign.meta({ description: "A draft filled from the club's own data; POST it to /campaigns" }),
  })
  .meta({ id: 'CampaignTemplate' })

export type CampaignTemplate = z.infer<typeof CampaignTemplate>

export const CampaignTemplates = z.object({ items: z.array(CampaignTemplate) })
