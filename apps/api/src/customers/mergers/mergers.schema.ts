import { z } from 'zod'
import { Id } from '../../platform/scalars.ts'

export const NewMerger = z
  .strictObject({ intoCompanyId: Id.meta({ description: 'The company that goes on' }) })
  .meta({ example: { intoCompanyId: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d22' } })
