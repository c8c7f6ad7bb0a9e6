import { expect, test } from '@jest/globals'
import { renderWithApp } from '@stamkund/ui/testing'
import { screen, within } from '@testing-library/react'
import { adminTexts } from '../texts/index.ts'
import { AdminLayout } from './AdminLayout.tsx'

const customers = ['companies:read', 'members:read', 'products:read', 'rewards:read', 'today:read']
const person = { name: 'Karin Ek', club: { name: 'Nordverk', timeZone: 'Europe/Stockholm' } }

async function menuOf(role: string, permissions: readonly string[]) {
  const api = { 'GET /api/v1/me/staff': { ...person, role, permissions } }
  await renderWithApp(<AdminLayout />, { texts: adminTexts, density: 'admin', api })
  const menu = screen.getByRole('navigation', { name: 'Main menu' })
  await within(menu).findByRole('link', { name: 'Companies' })
  return within(menu)
    .getAllByRole('link')
    .map(({ textContent }) => textContent)
}

test('the menu holds the pages that a role may open, and no others', async () => {
  const forAll = ['Today', 'Rewards', 'Companies', 'Members', 'Products']
  expect(await menuOf('support', customers)).toEqual([...forAll, 'Settings'])
})

test('whoever may read reports finds them in the menu', async () => {
  expect(await menuOf('finance', [...customers, 'reports:read'])).toContain('Reports')
})
