import './mantine.css'
import { createQueryClient, openApp } from '@stamkund/ui'
import { forgetFigures } from './layout/last-figures.ts'
import { registerServiceWorker } from './layout/register-service-worker.ts'
import { createClubRouter } from './router.ts'
import { clubTexts } from './texts/index.ts'

const queryClient = createQueryClient(() => void signIn())
const router = createClubRouter(queryClient)

void openApp({ router, queryClient, texts: clubTexts, density: 'club' })

if (import.meta.env.PROD) void registerServiceWorker()

/** The session has ended: sign in, and come back to where one was. */
function signIn(): Promise<void> {
  forgetFigures()
  const { pathname, href } = router.state.location
  if (pathname.startsWith('/sign-in')) return Promise.resolve()
  return router.navigate({ to: '/sign-in', search: { returnTo: href } })
}
