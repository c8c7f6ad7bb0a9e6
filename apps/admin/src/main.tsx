import './mantine.css'
import { createQueryClient, openApp } from '@stamkund/ui'
import { createAdminRouter } from './router.ts'
import { adminTexts } from './texts/index.ts'

const queryClient = createQueryClient(() => void signIn())
const router = createAdminRouter(queryClient)

void openApp({ router, queryClient, texts: adminTexts, density: 'admin' })

/** The session has ended: sign in, and come back to where one was. */
function signIn(): Promise<void> {
  const { pathname, href } = router.state.location
  if (pathname.startsWith('/sign-in')) return Promise.resolve()
  return router.navigate({ to: '/sign-in', search: { returnTo: href } })
}
