import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { type TestApp, testApp } from '../../../test/test-app.ts'
import { clockStandingOn } from '../../platform/clock.ts'
import { installJobs, type RunningJobs, startJobs } from '../../platform/jobs/index.ts'
import { seedDefaultPolicy } from '../../points/policy/index.ts'
import { importTasks } from './import.tasks.ts'
import { storeUpload } from './store-upload.ts'

describe('imports over HTTP', () => {
  let app: TestApp
  let jobs: RunningJobs | undefined

  beforeAll(async () => {
    app = await testApp({ today: '2026-03-31' })
    await app.inTransaction(seedDefaultPolicy)
    await installJobs(app.url, null)
  })

  afterAll(async () => {
    await jobs?.stop()
    await app.close()
  })

  type Part = readonly [name: string, value: string | Buffer, fileName?: string]

  function post(parts: readonly Part[], key?: string | null) {
    const boundary = `--${randomBytes(8).toString('hex')}`
    const body = Buffer.concat([
      ...parts.flatMap(([name, value, fileName]) => [
        Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="${name}"`),
        Buffer.from(fileName === undefined ? '' : `; filename="${fileName}"\r\ncontent-type: text/csv`),
        Buffer.from('\r\n\r\n'),
        Buffer.from(value),
        Buffer.from('\r\n'),
      ]),
      Buffer.from(`--${boundary}--\r\n`),
    ])
    const headers = { 'content-type': `multipart/form-data; boundary=${boundary}` }
    return app.request('POST', '/imports', { body, headers, ...(key !== undefined && { key }) })
  }

  /** Works jobs off until the import has ended. */
  async function ended(id: string) {
    const tasks = importTasks({ database: app.database, clock: clockStandingOn('2026-03-31') })
    jobs ??= await startJobs({ url: app.url, tasks, log: null })
    for (;;) {
      const { body } = await app.request('GET', `/imports/${id}`)
      if (body.state === 'finished' || body.state === 'failed') return body
    }
  }

  const upload = (content: string | Buffer, name = 'reps.csv') => post([['file', content, name]])

  test('an upload is accepted at once and imported by a job', async () => {
    const { status, headers, body } = await upload('rep_no,name,region\n1,Åsa,North\n2,,South\n')
    expect(status).toBe(202)
    expect(headers.location).toBe(`/api/v1/imports/${body.id}`)
    expect(body).toMatchObject({ kind: 'reps', state: 'queued', rows: null, imported: 0, progressPercent: 0 })
    expect(await ended(body.id)).toMatchObject({
      state: 'finished',
      rows: 2,
      imported: 1,
      unchanged: 0,
      rejected: 1,
      progressPercent: 100,
      ignoredColumns: ['region'],
      failure: null,
    })
  })

  test('rejected rows come as CSV', async () => {
    const { body } = await upload('rep_no,name\n3,\n=4,\n')
    await ended(body.id)
    const rejects = await app.request('GET', `/imports/${body.id}/rejects`)
    expect(rejects.headers['content-type']).toBe('text/csv; charset=utf-8')
    expect(rejects.headers['content-disposition']).toBe('attachment; filename="reps.rejected.csv"')
    expect(rejects.body).toBe(
      [
        'rep_no,name,line,column,code,reason',
        '3,,2,name,cell.missing,The cell must not be empty.',
        "'=4,,3,name,cell.missing,The cell must not be empty.",
        '',
      ].join('\n'),
    )
  })

  test('a file of several megabytes goes through, gzipped or not', async () => {
    const rows = Array.from(
      { length: 3_000 },
      (_, index) => `P${index},Part ${index},${randomBytes(400).toString('hex')}`,
    )
    const content = ['sku,name,note', ...rows].join('\n')
    for (const [file, name] of [[content, 'products.csv'] as const, [gzipSync(content), 'products.csv.gz'] as const]) {
      const { body } = await upload(file, name)
      expect(await ended(body.id)).toMatchObject({ state: 'finished', rows: 3_000 })
    }
  })

  test.each([
    [
      'before',
      [
        ['kind', 'companies'],
        ['file', 'company_no,name\nC1,Ett\n', 'export.csv'],
      ],
    ],
    [
      'after',
      [
        ['file', 'company_no,name\nC1,Ett\n', 'export.csv'],
        ['kind', 'companies'],
      ],
    ],
  ] as [string, Part[]][])('the kind may be named %s the file', async (_, parts) => {
    expect((await post(parts)).body).toMatchObject({ kind: 'companies', fileName: 'export.csv' })
  })

  test('the folder that a browser sends is no part of the name', async () => {
    expect((await upload('rep_no,name\n', 'C:\\\\erp\\\\reps.csv')).body.fileName).toBe('reps.csv')
  })

  test.each([
    ['a name that says nothing', [['file', 'a,b\n', 'export.csv']], 422, 'import.unknown_kind'],
    [
      'an unknown kind',
      [
        ['kind', 'users'],
        ['file', 'a,b\n', 'reps.csv'],
      ],
      422,
      'import.unknown_kind',
    ],
    ['no file', [['kind', 'reps']], 422, 'import.file_missing'],
    ['an empty file', [['file', '', 'reps.csv']], 422, 'import.empty_file'],
    ['a missing column', [['file', 'rep_no,phone\n', 'reps.csv']], 422, 'import.missing_column'],
  ] as [string, Part[], number, string][])(
    '%s is refused at once, and nothing of it is kept',
    async (_, parts, status, code) => {
      const answer = await post(parts)
      expect([answer.status, answer.body.code]).toEqual([status, code])
      const { rows } = await app.database.pool.query(
        'select from import_piece p where not exists (select from import_run where id = p.import_id)',
      )
      expect(rows).toEqual([])
    },
  )

  test('a body that is no form is a 415', async () => {
    expect((await app.request('POST', '/imports', { body: { kind: 'reps' } })).status).toBe(415)
  })

  test('a form that breaks off is a 4xx', async () => {
    const headers = { 'content-type': 'multipart/form-data; boundary=x' }
    const body = Buffer.from('--x\r\ncontent-disposition: form-data; name="file"; filename="reps.csv"\r\n\r\nrep_no')
    const { status } = await app.request('POST', '/imports', { body, headers })
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
  })

  test('a file over the limit is refused while it arrives', async () => {
    async function* endless() {
      for (;;) yield Buffer.alloc(100_000)
    }
    const pieces: number[] = []
    const stored = storeUpload(endless(), 2_500_000, async (pieceNo) => void pieces.push(pieceNo))
    await expect(stored).rejects.toMatchObject({ code: 'request.too_large', status: 413 })
    expect(pieces).toEqual([0, 1])
  })

  test('imports are listed newest first, page by page', async () => {
    await upload('rep_no,name\n')
    const { body: last } = await upload('rep_no,name\n')
    const first = await app.request('GET', '/imports?limit=1')
    expect(first.body.items.map(({ id }: { id: string }) => id)).toEqual([last.id])
    const second = await app.request('GET', `/imports?limit=1&cursor=${first.body.nextCursor}`)
    expect(second.body.items[0].id < last.id).toBe(true)
  })

  test('reading and writing need their scopes', async () => {
    const reader = await app.keyWith(['imports:read'])
    const writer = await app.keyWith(['imports:write'])
    expect((await post([['file', 'rep_no,name\n', 'reps.csv']], reader)).status).toBe(403)
    expect((await post([['file', 'rep_no,name\n', 'reps.csv']], null)).status).toBe(401)
    for (const path of [
      '/imports',
      '/imports/019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11',
      '/imports/019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11/rejects',
    ]) {
      expect((await app.request('GET', path, { key: writer })).status).toBe(403)
    }
  })

  test('leaves one entry in the audit log when it is taken on and one when it ends, of whoever sent it', async () => {
    const { body: key } = await app.request('POST', '/api-keys', { body: { name: 'ERP', scopes: ['imports:write'] } })
    const { body } = await post([['file', 'rep_no,name\n21,A\n22,B\n23,\n', 'reps.csv']], key.token)
    await ended(body.id)
    const { items } = (await app.request('GET', `/audit-log?subjectId=${body.id}`)).body
    const actor = { kind: 'api_key', id: key.id, name: 'ERP' }
    const counts = { imported: { before: null, after: 2 }, rejected: { before: null, after: 1 } }
    expect(items).toMatchObject([
      { action: 'import.finished', actor, changes: counts },
      { action: 'import.queued', actor, changes: { fileName: { before: null, after: 'reps.csv' } } },
    ])
    expect(items[0].requestId).toBe(items[1].requestId)
  })

  test('records purchases and balances for whoever sent it', async () => {
    const { body: key } = await app.request('POST', '/api-keys', { body: { name: 'ERP', scopes: ['imports:write'] } })
    const { body: company } = await app.request('POST', '/companies', { body: { companyNo: 'BY', name: 'By' } })
    const line = 'BY,1,1,2026-03-01,A,1,100,SEK,sale'
    const columns = 'company_no,invoice_no,line_no,date,sku,quantity,line_net_total,currency,type'
    const purchases = await post([['file', `${columns}\n${line}\n`, 'purchases.csv']], key.token)
    const balances = await post([['file', 'company_no,points\nBY,100\n', 'balances.csv']], key.token)
    expect([await ended(purchases.body.id), await ended(balances.body.id)]).toMatchObject([
      { imported: 1 },
      { imported: 1 },
    ])
    const { items } = (await app.request('GET', `/purchases?companyId=${company.id}`)).body
    const { body: purchase } = await app.request('GET', `/purchases/${items[0].id}`)
    expect(purchase.recordedBy).toBe(key.id)
    const { body: entries } = await app.request('GET', `/companies/${company.id}/wallet/entries?kind=adjust`)
    expect(entries.items[0].actorId).toBe(key.id)
  })

  test('an import that is not there is a 404', async () => {
    for (const path of ['', '/rejects']) {
      const { status, body } = await app.request('GET', `/imports/019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11${path}`)
      expect([status, body.code]).toEqual([404, 'import.unknown'])
    }
  })
})
