import { SignInFrame } from '@stamkund/ui'
import { useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { CodeStep } from './CodeStep.tsx'
import { EmailStep } from './EmailStep.tsx'

/** An address, then the code that was sent to it. */
export function SignInPage() {
  const { returnTo } = useSearch({ from: '/sign-in' })
  const [email, setEmail] = useState('')
  const [isSent, setIsSent] = useState(false)
  return (
    <SignInFrame>
      {isSent ? (
        <CodeStep email={email} returnTo={returnTo} back={() => setIsSent(false)} />
      ) : (
        <EmailStep email={email} onChange={setEmail} returnTo={returnTo} onSent={() => setIsSent(true)} />
      )}
    </SignInFrame>
  )
}
