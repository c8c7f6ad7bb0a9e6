import { AppProvider, chosenLocale, createQueryClient, loadClubIdentity, startTexts } from '@stamkund/ui'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { forgetFigures } from './layout/last-figures.ts'
import { registerServiceWorker } from './layout/register-service-worker.ts'
import { createClubRouter } from './router.ts'
import { clubTexts } from './texts/index.ts'

const club = await loadClubIdentity()
await startTexts(chosenLocale() ?? club.defaultLocale, clubTexts)

const queryClient = createQueryClient(() => void signIn())
const router = createClubRouter(queryClient)
const root = document.getElementById('app')

if (root) {
  createRoot(root).render(
    <StrictMode>
      <AppProvider club={club} density="club" queryClient={queryClient}>
        <RouterProvider router={router} />
      </AppProvider>
    </StrictMode>,
  )
}

if (import.meta.env.PROD) void registerServiceWorker()

/** The session has ended: sign in, and come back to where one was. */
function signIn(): Promise<void> {
  forgetFigures()
  const { pathname, href } = router.state.location
  if (pathname.startsWith('/sign-in')) return Promise.resolve()
  return router.navigate({ to: '/sign-in', search: { returnTo: href } })
}
