import type { QueryClient } from '@tanstack/react-query'
import { type AnyRouter, RouterProvider } from '@tanstack/react-router'
import { StrictMode, startTransition } from 'react'
import { createRoot } from 'react-dom/client'
import { startTexts, type TextSource } from '../texts/start-texts.ts'
import type { Density } from '../theme/theme-of.ts'
import { AppProvider } from './AppProvider.tsx'
import { loadClubIdentity } from './load-club-identity.ts'
import { chosenLocale } from './preferences.ts'

/** A page that is here by then appears whole; for another the frame stands first. */
const FRAME_AFTER_MS = 300

interface OpenAppOptions {
  readonly router: AnyRouter
  readonly queryClient: QueryClient
  readonly texts: TextSource
  readonly density: Density
}

/**
 * Shows the page that the address names. Don't await it at the top of a module: the scripts of the pages wait for the
 * app's own to end.
 */
export async function openApp({ router, queryClient, texts, density }: OpenAppOptions): Promise<void> {
  // The page and what it shows are on their way while the club's looks and language are.
  const page = router.load()
  const club = await loadClubIdentity()
  await startTexts(chosenLocale() ?? club.defaultLocale, texts)
  await Promise.race([page, new Promise((resolve) => setTimeout(resolve, FRAME_AFTER_MS))])
  const root = document.getElementById('app')
  if (!root) return
  // In slices: a press on a slow phone doesn't wait for the whole of it.
  startTransition(() =>
    createRoot(root).render(
      <StrictMode>
        <AppProvider club={club} density={density} queryClient={queryClient}>
          <RouterProvider router={router} />
        </AppProvider>
      </StrictMode>,
    ),
  )
}
