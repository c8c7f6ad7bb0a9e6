import { SignInFrame } from '@stamkund/ui'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { PasswordStep } from './PasswordStep.tsx'
import { SecondFactor } from './SecondFactor.tsx'
import type { NextStep } from './sign-in.queries.ts'

/** A password, then six digits from the app. */
export function SignInPage() {
  const { returnTo } = useSearch({ from: '/sign-in' })
  const [next, setNext] = useState<NextStep | null>(null)
  return (
    <SignInFrame>
      {next === null ? (
        <PasswordStep returnTo={returnTo} onNext={setNext} />
      ) : (
        <SecondFactor next={next} returnTo={returnTo} startAgain={() => setNext(null)} />
      )}
    </SignInFrame>
  )
}
