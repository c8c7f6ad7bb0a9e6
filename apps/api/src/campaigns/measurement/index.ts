export { type Drawable, drawHoldout } from './draw-holdout.ts'
export { type Foreseen, foreseeEffect, type Variation, variationOf } from './foresee-effect.ts'
export { companiesToSee, type MeasuredEffect, measureEffect, type Verdict, verdictOf } from './measure-effect.ts'
export type { MeasuredCompany } from './stratified-design.ts'
