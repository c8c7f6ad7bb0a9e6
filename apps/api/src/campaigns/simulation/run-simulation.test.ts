import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Db } from '@stamkund/database'
import type { Occasion } from '../../platform/occasion.ts'
import type { CampaignTerms } from '../campaigns/index.ts'
import { cancelSimulation } from './cancel-simulation.ts'
import { readSimulation } from './read-simulations.ts'
import { requestSimulation } from './request-simulation.ts'
import { runSimulation } from './run-simulation.job.ts'
import { double, QUARTER, simulatingClub } from './simulating-club.fixture.ts'
import { simulationTasks } from './simulation.tasks.ts'
import { claimSimulation, forgetSimulations, markStarted } from './simulations.queries.ts'

const SOMEBODY = '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d11'
const SOMEBODY_ELSE = '019aa1c2-7d30-7a53-9a44-0c6f4f0c1d12'

let club: Awaited<ReturnType<typeof simulatingClub>>
let asked = 0

beforeAll(async () => {
  club = await simulatingClub()
  await club.newCompany('C1')
  await club.buy('C1', '2026-02-10', [{ sku: 'SAW', quantity: '1', netAmount: '100' }])
})

afterAll(() => club.close())

const by = (id: string): Occasion => ({ ...club.occasion, actor: { kind: 'staff', id, requestId: null } })

/** Asks for another simulation than before, and leaves it to whoever runs it. */
async function request(person = SOMEBODY, terms: Partial<CampaignTerms> = {}): Promise<string> {
  const question = { terms: { ...double, priority: asked++, ...terms }, ...QUARTER }
  const { id } = await club.inTransaction((tx) => requestSimulation(tx, question, by(person)))
  return id
}

/** @param meanwhile what happens once it has started, before it reads anything */
function surroundings(meanwhile: () => Promise<unknown> = async () => {}) {
  let happened: Promise<unknown> | undefined
  const rows: Db['rows'] = async (statement, values) => {
    happened ??= meanwhile()
    await happened
    return club.database.rows(statement, values)
  }
  return { database: { ...club.database, rows }, clock: { now: () => club.occasion.now } }
}

const stateOf = async (id: string) => (await readSimulation(club.database, id)).state

describe('a simulation', () => {
  it('waits for its job, which finishes it', async () => {
    const id = await request()
    expect(await stateOf(id)).toBe('queued')
    const task = simulationTasks(surroundings())['simulations.run']
    await task?.({ simulationId: id }, { signal: new AbortController().signal, isLastAttempt: false })
    expect(await stateOf(id)).toBe('finished')
  })

  it('that was stopped is not run', async () => {
    const id = await request()
    await club.inTransaction((tx) => cancelSimulation(tx, id, by(SOMEBODY)))
    await runSimulation(id, surroundings())
    expect(await readSimulation(club.database, id)).toMatchObject({ state: 'cancelled', result: null })
    const { items } = await club.read('/audit-log?subjectKind=simulation')
    expect(items[0]).toMatchObject({ action: 'simulation.cancelled', subject: { kind: 'simulation', id } })
  })

  it('cannot be stopped twice', async () => {
    const id = await request()
    await club.inTransaction((tx) => cancelSimulation(tx, id, by(SOMEBODY)))
    const again = club.inTransaction((tx) => cancelSimulation(tx, id, by(SOMEBODY)))
    await expect(again).rejects.toMatchObject({ code: 'simulation.has_ended' })
  })

  it('that is stopped while it runs stays so', async () => {
    const id = await request()
    const stop = () => club.inTransaction((tx) => cancelSimulation(tx, id, by(SOMEBODY)))
    await runSimulation(id, surroundings(stop))
    expect(await readSimulation(club.database, id)).toMatchObject({ state: 'cancelled', result: null })
  })

  it('is stopped when the same person asks for the same draft again, and by nobody else', async () => {
    const own = await request()
    const other = await request(SOMEBODY_ELSE)
    await request()
    expect([await stateOf(own), await stateOf(other)]).toEqual(['cancelled', 'queued'])
  })

  it('whose process is told to end can be run again', async () => {
    const id = await request()
    await expect(runSimulation(id, surroundings(), AbortSignal.abort())).rejects.toThrow()
    expect(await stateOf(id)).toBe('running')
    await runSimulation(id, surroundings())
    expect(await stateOf(id)).toBe('finished')
  })

  it('whose process was killed is taken up again', async () => {
    const id = await request()
    await club.inTransaction((tx) => markStarted(tx, id, club.occasion.now))
    await runSimulation(id, surroundings())
    expect(await stateOf(id)).toBe('finished')
  })

  it('is not run by two at a time', async () => {
    const id = await request()
    await club.inTransaction(async (tx) => {
      await claimSimulation(tx, id)
      await expect(runSimulation(id, surroundings())).rejects.toMatchObject({ code: 'simulation.runs_elsewhere' })
    })
    expect(await stateOf(id)).toBe('queued')
  })

  it('that fails stays failed, and says so', async () => {
    const id = await request()
    const fail = () => Promise.reject(new Error('broken'))
    await expect(runSimulation(id, surroundings(fail))).rejects.toThrow('broken')
    await runSimulation(id, surroundings())
    expect(await readSimulation(club.database, id)).toMatchObject({
      state: 'failed',
      failure: { code: 'simulation.failed' },
    })
  })

  it('is forgotten after a while, but for the last one of a campaign', async () => {
    const loose = await request()
    const { id: campaignId } = await club.make('/campaigns', { name: 'Spring', terms: double })
    const first = await club.make(`/campaigns/${campaignId}/simulations`, { from: '2026-01-01', to: '2026-02-28' })
    const last = await club.make(`/campaigns/${campaignId}/simulations`, QUARTER)
    await club.inTransaction((tx) => forgetSimulations(tx, new Date('2999-01-01')))
    await expect(readSimulation(club.database, loose)).rejects.toMatchObject({ code: 'simulation.unknown' })
    await expect(readSimulation(club.database, first.id)).rejects.toMatchObject({ code: 'simulation.unknown' })
    expect(await stateOf(last.id)).toBe('finished')
  })
})
