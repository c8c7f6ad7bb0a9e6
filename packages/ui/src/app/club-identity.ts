import { createContext, useContext } from 'react'
import type { Locale } from '../texts/locales.ts'

/** Who the club is, before anybody has signed in. */
export interface ClubIdentity {
  readonly name: string
  readonly brand: {
    readonly primaryColour: string
    readonly secondColour: string | null
    readonly logoUrl: string | null
    readonly heroUrl: string | null
    /** By language. */
    readonly tagline: Readonly<Partial<Record<Locale, string>>> | null
  }
  readonly defaultLocale: Locale
  readonly timeZone?: string
}

/** What is shown when the club can't be asked. */
export const unknownClub: ClubIdentity = {
  name: 'Stamkund',
  brand: { primaryColour: '#0b5567', secondColour: null, logoUrl: null, heroUrl: null, tagline: null },
  defaultLocale: 'sv',
}

export const ClubIdentityContext = createContext<ClubIdentity>(unknownClub)

export function useClub(): ClubIdentity {
  return useContext(ClubIdentityContext)
}
