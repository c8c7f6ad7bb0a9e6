import { AppProvider, chosenLocale, createQueryClient, loadClubIdentity, startTexts } from '@stamkund/ui'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createAdminRouter } from './router.ts'
import { adminTexts } from './texts/index.ts'

const club = await loadClubIdentity()
await startTexts(chosenLocale() ?? club.defaultLocale, adminTexts)

const queryClient = createQueryClient(() => void signIn())
const router = createAdminRouter(queryClient)
const root = document.getElementById('app')

if (root) {
  createRoot(root).render(
    <StrictMode>
      <AppProvider club={club} density="admin" queryClient={queryClient}>
        <RouterProvider router={router} />
      </AppProvider>
    </StrictMode>,
  )
}

/** The session has ended: sign in, and come back to where one was. */
function signIn(): Promise<void> {
  const { pathname, href } = router.state.location
  if (pathname.startsWith('/sign-in')) return Promise.resolve()
  return router.navigate({ to: '/sign-in', search: { returnTo: href } })
}
