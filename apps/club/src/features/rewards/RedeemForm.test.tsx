import { describe, expect, jest, test } from '@jest/globals'
import { type FakeAnswers, problem, renderWithApp } from '@stamkund/ui/testing'
import { screen, waitFor } from '@testing-library/react'
import { clubTexts } from '../../texts/index.ts'
import { RedeemForm } from './RedeemForm.tsx'
import { ours, powerbank, wallets } from './rewards.fixture.ts'
import type { Reward } from './rewards.queries.ts'

const redeem = 'POST /api/v1/me/redemptions'
const received = { items: [{ id: 'd1' }] }
const unreachable = () => {
  throw new TypeError('fetch failed')
}

async function renderForm(api: FakeAnswers = {}, reward: Reward = powerbank) {
  const form = <RedeemForm reward={reward} wallets={wallets} payFrom="company" onPayFrom={jest.fn()} />
  const rendered = await renderWithApp(form, {
    texts: clubTexts,
    api: { 'GET /api/v1/me/company': ours, [redeem]: received, ...api },
  })
  await screen.findByText('Verkstadsgatan 14, Borås')
  const press = () => rendered.user.click(screen.getByRole('button', { name: /^Redeem for/ }))
  const keys = () =>
    rendered.api.requests.flatMap(({ method, headers }) => (method === 'POST' ? [headers.get('idempotency-key')] : []))
  return { ...rendered, press, keys }
}

test('it says what there is, what it costs and what is left, and what would have expired', async () => {
  const { user } = await renderForm()
  await user.click(screen.getByRole('button', { name: 'More' }))
  expect(screen.getByText('10,000')).toBeTruthy()
  expect(screen.getByText('−7,200')).toBeTruthy()
  expect(screen.getByText('2,800')).toBeTruthy()
  expect(screen.getByText(/^The 1,900 points that would expire/)).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Redeem for 7,200 points' })).toBeTruthy()
})

test('it goes to the company unless somebody says otherwise, and the receipt follows', async () => {
  const { press, api, address } = await renderForm()
  await press()
  await waitFor(() => expect(address()).toBe('/redemptions/d1?isNew=true'))
  expect(api.last('POST', '/api/v1/me/redemptions')?.body).toEqual({ rewardId: 'r1', payFrom: 'company', quantity: 1 })
})

test('nobody asks for more than there are points or pieces', async () => {
  const { user } = await renderForm({}, { ...powerbank, stockLeft: 3 })
  const quantity = screen.getByRole<HTMLInputElement>('textbox', { name: 'How many' })
  await user.clear(quantity)
  await user.type(quantity, '9')
  expect(quantity.value).toBe('3')
  expect(screen.getByRole<HTMLButtonElement>('button', { name: /^Redeem for/ }).disabled).toBe(true)
  expect(screen.getByText('800 points short')).toBeTruthy()
})

describe('pressed again', () => {
  test('after no answer, or a fault of the server, it is the same wish', async () => {
    const answers = [unreachable, () => problem(503, 'service.database_unavailable'), () => received]
    const { press, keys } = await renderForm({ [redeem]: () => answers.shift()?.() })
    await press()
    expect((await screen.findByRole('alert')).textContent).toMatch(/whether it went through/)
    await press()
    await screen.findByText(/can’t be reached/)
    await press()
    await waitFor(() => expect(keys()).toHaveLength(3))
    expect(new Set(keys()).size).toBe(1)
  })

  test('after a refusal it is a new one', async () => {
    const answers = [problem(409, 'redemption.out_of_stock'), received]
    const { press, keys } = await renderForm({ [redeem]: () => answers.shift() })
    await press()
    expect((await screen.findByRole('alert')).textContent).not.toMatch(/whether it went through/)
    await press()
    await waitFor(() => expect(new Set(keys()).size).toBe(2))
  })
})
