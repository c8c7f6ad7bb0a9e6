import { useProblemText } from '@stamkund/ui'
import classes from './notices.module.css'

/** Why it was not done; what was typed stays. */
export function Refusal({ error }: { readonly error: unknown }) {
  const problemText = useProblemText()
  if (error === null || error === undefined) return null
  return (
    <p role="alert" className={classes.refusal}>
      {problemText(error)}
    </p>
  )
}
