const DARK = '#151a1c'
const WHITE = '#ffffff'
/** WCAG 2.2 AA, for text of any size. */
const READABLE = 4.5

/** Dark or white, whichever is easier to read on a colour. */
export function textOn(colour: string): string {
  return contrast(colour, WHITE) >= contrast(colour, DARK) ? WHITE : DARK
}

/** The colour for text on white, or dark where it would be too pale. */
export function readableOnWhite(colour: string): string {
  return contrast(colour, WHITE) >= READABLE ? colour : DARK
}

/** WCAG's contrast of two colours, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number]
  return (high + 0.05) / (low + 0.05)
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  )
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
