import { useRouter } from '@tanstack/react-router'
import { ErrorState } from './ErrorState.tsx'
import classes from './states.module.css'

interface PageErrorProps {
  readonly error: unknown
  readonly reset: () => void
}

/** A page that could not be loaded, or broke: for `defaultErrorComponent` of the router. */
export function PageError({ error, reset }: PageErrorProps) {
  const router = useRouter()
  const retry = () => {
    reset()
    void router.invalidate()
  }
  return (
    <div className={classes.page}>
      <ErrorState error={error} retry={retry} />
    </div>
  )
}
