import { z } from 'zod'
import { pageOf } from '../../platform/page.ts'
import { Id, Timestamp } from '../../platform/scalars.ts'
import { importKinds } from './import-kinds.ts'

export const Kind = z.enum(importKinds).meta({ description: 'What the file is about', example: 'purchases' })

export const NewImport = z.object({
  file: z.string().meta({ format: 'binary', description: 'CSV, or gzipped CSV' }),
  kind: Kind.optional().meta({ description: 'Left out, the name of the file says it: `purchases-2026-03.csv`' }),
})

const count = z.int().min(0)

export const Import = z
  .object({
    id: Id,
    kind: Kind,
    fileName: z.string(),
    state: z.enum(['queued', 'running', 'finished', 'failed']),
    rows: count.nullable().meta({ description: 'Rows of the file (of purchases: lines); null while not yet known' }),
    imported: count,
    unchanged: count.meta({ description: 'Rows that say nothing new' }),
    rejected: count.meta({
      description: 'Rows that did not go in; `/imports/{id}/rejects` has them with their reasons',
    }),
    progressPercent: z.int().min(0).max(100),
    ignoredColumns: z.array(z.string()).meta({ description: 'Columns of the file that mean nothing here' }),
    failure: z
      .object({ code: z.string(), message: z.string() })
      .nullable()
      .meta({ description: 'Why the file was refused. Rows that are counted are in all the same' }),
    createdAt: Timestamp,
    startedAt: Timestamp.nullable(),
    finishedAt: Timestamp.nullable(),
  })
  .meta({
    example: {
      id: '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11',
      kind: 'purchases',
      fileName: 'purchases-2026-03.csv',
      state: 'finished',
      rows: 60919,
      imported: 60907,
      unchanged: 0,
      rejected: 12,
      progressPercent: 100,
      ignoredColumns: ['note'],
      failure: null,
      createdAt: '2026-03-31T09:30:00.000Z',
      startedAt: '2026-03-31T09:30:00.000Z',
      finishedAt: '2026-03-31T09:30:02.000Z',
    },
  })

export type Import = z.infer<typeof Import>

export const ImportPage = pageOf(Import)
