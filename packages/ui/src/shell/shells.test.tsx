import { describe, expect, test } from '@jest/globals'
import IconGift from '@tabler/icons-react/dist/esm/icons/IconGift.mjs'
import IconHome from '@tabler/icons-react/dist/esm/icons/IconHome.mjs'
import { screen, waitFor, within } from '@testing-library/react'
import { unknownClub } from '../app/club-identity.ts'
import { PageTitle } from '../parts/PageTitle.tsx'
import { renderWithApp } from '../testing.tsx'
import { AdminShell } from './AdminShell.tsx'
import { ClubShell } from './ClubShell.tsx'
import { Hero } from './Hero.tsx'
import type { NavItem } from './nav-item.ts'

const items: NavItem[] = [
  { to: '/', label: 'Home', icon: IconHome },
  { to: '/rewards', label: 'Rewards', icon: IconGift, count: 7 },
]
const club = (
  <ClubShell items={items} home="/" account={{ name: 'Sofia Berg', to: '/me' }} aside="48 250 points">
    <PageTitle>Rewards</PageTitle>
  </ClubShell>
)

describe('the frame of the club', () => {
  test('shows where one is, in the menu of a desktop and in the tabs of a phone', async () => {
    await renderWithApp(club, { path: '/rewards/019aa1c2' })
    const menus = screen.getAllByRole('navigation', { name: 'Main menu' })
    expect(menus).toHaveLength(2)
    for (const menu of menus) {
      expect(within(menu).getByRole('link', { current: 'page' }).textContent).toBe('Rewards')
    }
  })

  test('the first page is current on itself alone', async () => {
    await renderWithApp(club, { path: '/' })
    for (const link of screen.getAllByRole('link', { current: 'page' }))
      expect(link.textContent).toMatch(/Home|Stamkund/)
  })

  test('the first stop of the Tab key leads past the menu', async () => {
    const { user } = await renderWithApp(club)
    await user.tab()
    expect(document.activeElement?.textContent).toBe('Skip to the content')
    expect(document.activeElement?.getAttribute('href')).toBe(`#${screen.getByRole('main').id}`)
  })

  test('after a change of page the focus is on its content', async () => {
    const { user } = await renderWithApp(club)
    const [link] = screen.getAllByRole('link', { name: 'Rewards' })
    if (link) await user.click(link)
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')))
  })

  test('the account says whose it is', async () => {
    await renderWithApp(club)
    expect(screen.getByRole('link', { name: 'Sofia Berg, my account' }).getAttribute('href')).toBe('/me')
  })

  test('the tab of the browser has the name of the page and of the club', async () => {
    await renderWithApp(club, { club: { ...unknownClub, name: 'Nordverk Klubb' } })
    expect(document.title).toBe('Rewards · Nordverk Klubb')
  })
})

test('a picture of the club can say nothing to the style sheet but its address', async () => {
  const heroUrl = '/p/1.webp"); background: url("https://evil.example/'
  const { container } = await renderWithApp(<Hero>48 250</Hero>, {
    club: { ...unknownClub, brand: { ...unknownClub.brand, heroUrl } },
  })
  const style = container.querySelector('[style]')?.getAttribute('style') ?? ''
  expect(style).not.toMatch(/url\("https:/)
})

describe('the frame of the admin', () => {
  test('names what waits, and opens the search', async () => {
    let searches = 0
    const { user } = await renderWithApp(
      <AdminShell items={items} home="/" account={null} onSearch={() => (searches += 1)}>
        <PageTitle>Today</PageTitle>
      </AdminShell>,
      { density: 'admin' },
    )
    expect(screen.getByRole('link', { name: /Rewards\s*7/ })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Search' }))
    expect(searches).toBe(1)
  })
})
