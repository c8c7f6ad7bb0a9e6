import { expect, test } from '@jest/globals'
import { renderWithApp } from '@stamkund/ui/testing'
import { screen } from '@testing-library/react'
import { useState } from 'react'
import { adminTexts } from '../../texts/index.ts'
import { RewardForm } from './RewardForm.tsx'
import type { RewardBody } from './rewards.queries.ts'

const mug: RewardBody = {
  points: 500,
  cost: '40.00',
  creditAmount: null,
  currency: 'SEK',
  availableFrom: null,
  availableUntil: null,
  maxPerCompany: null,
  maxPerMember: null,
  needsStaffApproval: false,
  isBusinessReward: false,
  texts: { en: { name: 'Mug', description: '', terms: '' } },
  sortOrder: 100,
}

/** A reward that others change, too, while it is written. */
function Stored({
  sent,
  whileSaving = async () => {},
}: {
  readonly sent: Partial<RewardBody>[]
  readonly whileSaving?: () => Promise<void>
}) {
  const [stored, setStored] = useState(mug)
  return (
    <>
      <button type="button" onClick={() => setStored({ ...stored, sortOrder: 7 })}>
        Meanwhile
      </button>
      <RewardForm
        kind="merchandise"
        stored={stored}
        act="Save"
        isReadOnly={false}
        isPending={false}
        done={sent.length > 0 ? 'Saved' : null}
        error={null}
        onSubmit={async (body, edits) => {
          sent.push(edits)
          await whileSaving()
          setStored(body)
        }}
      />
    </>
  )
}

test('what is written stays when the reward changes beside it; alone it is sent, and said to be saved', async () => {
  const sent: Partial<RewardBody>[] = []
  const { user } = await renderWithApp(<Stored sent={sent} />, { texts: adminTexts, density: 'admin' })
  const price = screen.getByRole('textbox', { name: /^Price/ })
  await user.clear(price)
  await user.type(price, '750')
  await user.click(screen.getByRole('button', { name: 'Meanwhile' }))
  expect(screen.getByDisplayValue('750')).toBeTruthy()
  expect(screen.getByDisplayValue('7')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('Saved')).toBeTruthy()
  expect(sent).toEqual([{ points: 750 }])
  expect(screen.getByDisplayValue('750')).toBeTruthy()
  await user.type(price, '0')
  expect(screen.queryByText('Saved')).toBeNull()
})

test('a cost is in the currency that its field names', async () => {
  const sent: Partial<RewardBody>[] = []
  const { user } = await renderWithApp(<Stored sent={sent} />, { texts: adminTexts, density: 'admin' })
  const cost = screen.getByRole('textbox', { name: /^Cost in SEK/ })
  await user.clear(cost)
  await user.type(cost, '55')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('Saved')).toBeTruthy()
  expect(sent).toEqual([{ cost: '55', currency: 'SEK' }])
})

test('what is written while it is being saved stays, and is not said to be saved', async () => {
  const sent: Partial<RewardBody>[] = []
  let store = () => {}
  const whileSaving = () =>
    new Promise<void>((resolve) => {
      store = resolve
    })
  const { user } = await renderWithApp(<Stored sent={sent} whileSaving={whileSaving} />, {
    texts: adminTexts,
    density: 'admin',
  })
  const write = async (points: string) => {
    const price = screen.getByRole('textbox', { name: /^Price/ })
    await user.clear(price)
    await user.type(price, points)
  }
  await write('750')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await write('900')
  store()
  await user.click(screen.getByRole('button', { name: 'Save' }))
  store()
  expect(await screen.findByText('Saved')).toBeTruthy()
  expect(screen.getByDisplayValue('900')).toBeTruthy()
  expect(sent).toEqual([{ points: 750 }, { points: 900 }])
})
