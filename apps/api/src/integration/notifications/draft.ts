import type { Locale } from '../../platform/club-settings/index.ts'
import type { Formats } from './formats.ts'
import type { Figure, Letter } from './letter.ts'
import type { Words } from './texts/texts.ts'

/** What a mail says, in its reader's language. */
export interface Draft {
  readonly words: Words
  readonly figures?: readonly Figure[]
  readonly code?: string | null
  readonly quote?: Letter['quote']
  /** Where the button leads, below PUBLIC_URL. */
  readonly path: string
}

/** In which club and language something is drafted. */
export interface Drafting {
  readonly club: string
  readonly locale: Locale
  readonly formats: Formats
}
