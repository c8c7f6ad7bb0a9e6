import type { Terms } from './campaigns.queries.ts'

export type Conditions = NonNullable<Terms['conditions']>
export type ConditionChanges = { [Field in keyof Conditions]?: Conditions[Field] | undefined }

/** In the order in which they are said. What is new to a company is asked of lines, and kept beside the others. */
export const conditionKinds = ['minNetAmount', 'minSelectedNetAmount', 'weekdays', 'hours', 'ordinal', 'newTo'] as const

export type ConditionKind = (typeof conditionKinds)[number]

/** Each as it is when it is added. */
export const firstCondition: { readonly [Field in Exclude<ConditionKind, 'newTo'>]: Conditions[Field] } = {
  minNetAmount: '5000.00',
  minSelectedNetAmount: '2000.00',
  weekdays: [5],
  hours: { from: 6, to: 9 },
  ordinal: { since: 'ever', is: [1] },
}
