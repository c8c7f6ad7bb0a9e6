import { describe, expect, test } from '@jest/globals'
import IconGift from '@tabler/icons-react/dist/esm/icons/IconGift.mjs'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { useState } from 'react'
import { ApiProblem } from '../api/api-problem.ts'
import { LanguageMenu } from '../app/LanguageMenu.tsx'
import { SearchField } from '../fields/SearchField.tsx'
import { renderWithApp } from '../testing.tsx'
import { ConfirmDialog } from './ConfirmDialog.tsx'
import { CsvLink } from './CsvLink.tsx'
import { type Column, DataTable } from './DataTable.tsx'
import { PageTitle } from './PageTitle.tsx'
import { Segments } from './Segments.tsx'
import { Timeline } from './Timeline.tsx'

interface Row {
  readonly name: string
  readonly points: number
}
const columns: Column<Row>[] = [
  { key: 'name', header: 'Company', cell: ({ name }) => name, sortBy: 'name' },
  { key: 'points', header: 'Points', cell: ({ points }) => points, isFigure: true },
]

describe('a table', () => {
  const rows = [{ name: 'Lindqvist', points: 48_250 }]
  const table = (sort: string | undefined, onSort: (sort: string) => void) => (
    <DataTable
      caption="Companies"
      columns={columns}
      rows={rows}
      keyOf={({ name }) => name}
      sort={sort}
      onSort={onSort}
    />
  )

  test('has a name, named columns and named rows', async () => {
    await renderWithApp(table(undefined, () => {}))
    const found = screen.getByRole('table', { name: 'Companies' })
    expect(within(found).getByRole('columnheader', { name: 'Points' })).toBeTruthy()
    expect(within(found).getByRole('rowheader', { name: 'Lindqvist' })).toBeTruthy()
  })

  test.each([
    [undefined, 'none', 'name'],
    ['name', 'ascending', '-name'],
    ['-name', 'descending', 'name'],
  ])('sorted by %s, it says %s, and goes on to %s', async (sort, said, next) => {
    const asked: string[] = []
    const { user } = await renderWithApp(table(sort, (by) => asked.push(by)))
    expect(screen.getByRole('columnheader', { name: /Company/ }).getAttribute('aria-sort')).toBe(said)
    await user.click(screen.getByRole('button', { name: /Company/ }))
    expect(asked).toEqual([next])
  })
})

describe('a confirmation', () => {
  const dialog = (onConfirm: () => Promise<unknown>, onClose: () => void) => (
    <ConfirmDialog
      isOpen
      title="Cancel 12 redemptions?"
      act="Cancel 12 redemptions"
      onConfirm={onConfirm}
      onClose={onClose}
    >
      48 000 points go back.
    </ConfirmDialog>
  )

  test('does what its button says, and closes', async () => {
    const done: string[] = []
    const { user } = await renderWithApp(
      dialog(
        async () => done.push('confirmed'),
        () => done.push('closed'),
      ),
    )
    await user.click(await screen.findByRole('button', { name: 'Cancel 12 redemptions' }))
    await waitFor(() => expect(done).toEqual(['confirmed', 'closed']))
  })

  test('stays and says why when it could not', async () => {
    const done: string[] = []
    const refuse = async () => {
      throw new ApiProblem({ status: 409, code: 'redemption.wrong_state' })
    }
    const { user } = await renderWithApp(dialog(refuse, () => done.push('closed')))
    await user.click(await screen.findByRole('button', { name: 'Cancel 12 redemptions' }))
    expect((await screen.findByRole('alert')).textContent).toBe('It has moved on since you opened it. Look again.')
    expect(done).toEqual([])
  })

  test('begins on the way out, for whoever presses Enter too soon', async () => {
    await renderWithApp(
      dialog(
        async () => {},
        () => {},
      ),
    )
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Cancel'))
  })
})

test('a file has the filters of the list, without the empty ones', async () => {
  await renderWithApp(<CsvLink path="/api/v1/companies.csv" query={{ q: 'å & ö', band: null, grade: '', limit: 0 }} />)
  expect(screen.getByRole('link', { name: 'Save as CSV' }).getAttribute('href')).toBe(
    '/api/v1/companies.csv?q=%C3%A5+%26+%C3%B6&limit=0',
  )
})

test('segments say which one is chosen, and give the value of the one that is pressed', async () => {
  const chosen: string[] = []
  const choices = [
    { value: 'all', label: 'All' },
    { value: 'points', label: 'Points' },
  ] as const
  const { user } = await renderWithApp(
    <Segments label="Show" value="all" choices={choices} onChange={(value) => chosen.push(value)} />,
  )
  expect(screen.getByRole('button', { pressed: true }).textContent).toBe('All')
  await user.click(screen.getByRole('button', { name: 'Points' }))
  expect(chosen).toEqual(['points'])
})

test('whoever follows a link before the pause is over is not brought back by the search', async () => {
  const asked: string[] = []
  const field = (label: string) => <SearchField label={label} value="" onChange={() => asked.push(label)} />
  await renderWithApp(
    <>
      {field('Here')}
      {field('There')}
    </>,
  )
  // Not by a person's keys: between one and the link the pause could be over.
  fireEvent.change(screen.getByLabelText('Here'), { target: { value: 'a' } })
  history.pushState(null, '', '/elsewhere')
  // Its pause is over after that of the other.
  fireEvent.change(screen.getByLabelText('There'), { target: { value: 'a' } })
  await waitFor(() => expect(asked).toEqual(['There']))
  history.replaceState(null, '', '/')
})

test('what happened on one day stands under one date', async () => {
  const event = (id: string, at: string) => ({ id, at, icon: IconGift, title: `Event ${id}` })
  await renderWithApp(
    <Timeline events={[event('1', '2020-11-18'), event('2', '2020-11-18'), event('3', '2020-11-06T10:30:00Z')]} />,
  )
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '18 November 2020',
    'Event 1',
    'Event 2',
    '6 November 2020',
    'Event 3',
  ])
})

function Search() {
  const [query, setQuery] = useState('')
  return (
    <>
      <SearchField label="Search" value={query} onChange={setQuery} />
      <output>{query}</output>
      <button type="button" onClick={() => setQuery('')}>
        {'×'}
      </button>
    </>
  )
}

test('a search waits for a pause, and is emptied when the filters are', async () => {
  const { user } = await renderWithApp(<Search />)
  const field = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search' })
  await user.type(field, 'lind')
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('lind'))
  await user.click(screen.getByRole('button'))
  expect(field.value).toBe('')
})

/** An address that changes when a button is pressed. */
function SlowAddress({ asked }: { readonly asked: string[] }) {
  const [value, setValue] = useState('')
  return (
    <>
      <SearchField label="Search" value={value} onChange={(text) => asked.push(text)} />
      <button type="button" onClick={() => setValue(asked.at(-1) ?? '')}>
        {'→'}
      </button>
    </>
  )
}

test('what is written on while the address is on its way stays, with the space at its end', async () => {
  const asked: string[] = []
  await renderWithApp(<SlowAddress asked={asked} />)
  const search = screen.getByRole<HTMLInputElement>('searchbox', { name: 'Search' })
  fireEvent.change(search, { target: { value: 'two ' } })
  await waitFor(() => expect(asked).toEqual(['two']))
  expect(search.value).toBe('two ')
  fireEvent.change(search, { target: { value: 'two w' } })
  fireEvent.click(screen.getByRole('button'))
  expect(search.value).toBe('two w')
})

test('another language is shown at once, and remembered on the device', async () => {
  const { user } = await renderWithApp(
    <>
      <PageTitle>Page</PageTitle>
      <LanguageMenu />
      <CsvLink path="/x" />
    </>,
  )
  await user.click(screen.getByRole('button', { name: 'Norsk bokmål' }))
  expect(await screen.findByText('Lagre som CSV')).toBeTruthy()
  expect(document.documentElement.lang).toBe('nb-NO')
  expect(localStorage.getItem('stamkund.locale')).toBe('nb')
})
