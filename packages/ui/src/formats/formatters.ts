/** Making a formatter takes a browser as long as using it a hundred times, so each is made once, and only when needed. */
function kept<Options, Formatter>(make: (tag: string, options: Options) => Formatter) {
  const made = new Map<string, Formatter>()
  return (tag: string, options: Options): Formatter => {
    const key = `${tag} ${JSON.stringify(options)}`
    const known = made.get(key)
    if (known) return known
    const formatter = make(tag, options)
    made.set(key, formatter)
    return formatter
  }
}

export const numbers = kept((tag, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options))

export const dates = kept((tag, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options))

export const distances = kept(
  (tag, options: Intl.RelativeTimeFormatOptions) => new Intl.RelativeTimeFormat(tag, options),
)
