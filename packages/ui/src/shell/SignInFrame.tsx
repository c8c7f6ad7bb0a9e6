import type { ReactNode } from 'react'
import { useClub } from '../app/club-identity.ts'
import { LanguageMenu } from '../app/LanguageMenu.tsx'
import { useLocale } from '../app/use-locale.ts'
import { ClubMark } from './ClubMark.tsx'
import { SkipLink } from './SkipLink.tsx'
import classes from './sign-in-frame.module.css'

interface SignInFrameProps {
  readonly children: ReactNode
}

/** The frame of pages before the sign-in: the club's name and colour, one narrow column, the languages. */
export function SignInFrame({ children }: SignInFrameProps) {
  const { brand } = useClub()
  const [locale] = useLocale()
  const tagline = brand.tagline?.[locale]
  return (
    <div className={classes.frame}>
      <SkipLink />
      <header className={classes.header}>
        <div className={classes.club}>
          <ClubMark />
        </div>
        {tagline && <p>{tagline}</p>}
      </header>
      <main id="content" tabIndex={-1} className={classes.main}>
        {children}
        <LanguageMenu />
      </main>
    </div>
  )
}
