/** A mail before it is drawn: plain text throughout. */
export interface Letter {
  readonly language: string
  readonly subject: string
  readonly heading: string
  readonly greeting: string
  readonly lines: readonly string[]
  /** Six digits, or nothing. */
  readonly code: string | null
  readonly figures: readonly Figure[]
  /** Words that somebody wrote: a reason, how to track a parcel. */
  readonly quote: { readonly label: string; readonly text: string } | null
  readonly button: { readonly label: string; readonly url: string } | null
  readonly linkInstead: string
  readonly after: readonly string[]
  readonly footer: { readonly sentBy: string; readonly choose: { readonly label: string; readonly url: string } | null }
  readonly brand: LetterBrand
}

export interface Figure {
  readonly label: string
  /** Below the label, smaller. */
  readonly note?: string | undefined
  readonly value: string
}

export interface LetterBrand {
  readonly clubName: string
  /** `#rrggbb` */
  readonly colour: string
  readonly logoUrl: string | null
}
