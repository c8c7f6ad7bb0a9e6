import type { ReactElement, ReactNode } from 'react'
import type { Terms } from './campaigns.queries.ts'

export interface SentenceProps {
  readonly terms: Terms
  readonly isReadOnly: boolean
  readonly change: (terms: Terms) => void
  /** Whether what the API refused lies under this path of the terms. */
  readonly isWrong: (path: string) => boolean
}

/** One thing that is said of the campaign, under a word for it. */
export function Sentence({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/**
 * Parts for the places of a text that `Trans` puts together. What it is given itself it makes anew each time it renders,
 * and an editor that is open would close.
 */
export function slots<Name extends string>(parts: Readonly<Record<Name, ReactNode>>): Record<Name, ReactElement> {
  const entries = Object.entries<ReactNode>(parts).map(([name, part]) => [name, <Slot key={name} part={part} />])
  return Object.fromEntries(entries)
}

function Slot({ part }: { readonly part: ReactNode }) {
  return part
}
