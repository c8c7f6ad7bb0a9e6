import { NotFound, SignInFrame } from '@stamkund/ui'
import { paths } from '../paths.ts'

/** Whoever comes here may not have signed in, so it stands in the frame that needs nobody. */
export function ClubNotFound() {
  return (
    <SignInFrame>
      <NotFound home={paths.home} />
    </SignInFrame>
  )
}
