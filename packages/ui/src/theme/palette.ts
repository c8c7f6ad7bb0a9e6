import { blend, contrastOf, hexOf, oklchOf } from './oklch.ts'

/** Ten steps from the palest (0) to the darkest (9). */
export type Scale = readonly [string, string, string, string, string, string, string, string, string, string]

/** What a club may choose of its looks. Colours as `#rrggbb`. */
export interface BrandColours {
  readonly primaryColour: string
  readonly secondColour: string | null
}

/** A colour for each scheme. */
export interface Schemes {
  readonly light: string
  readonly dark: string
}

/** Every colour that follows from the club's own; all text has a contrast of at least 4.5 with what it stands on. */
export interface Palette {
  readonly brand: Scale
  readonly accent: Scale
  /** By the names of the CSS variables. */
  readonly roles: Readonly<Record<Role, Schemes>>
}

type Role =
  | 'brand'
  | 'brand-solid'
  | 'brand-solid-line'
  | 'on-brand-solid'
  | 'brand-tint'
  | 'brand-tint2'
  | 'on-brand-tint2'
  | 'hero'
  | 'hero-blend'
  | 'on-hero'
  | 'on-hero-dim'
  | 'meter'
  | 'accent'
  | 'accent-text'
  | 'accent-tint'
  | 'accent-tint2'
  | 'warn'
  | 'warn-tint'

export const neutral: Scale = [
  '#f7f8f8',
  '#eff1f2',
  '#e4e8e9',
  '#d1d7d9',
  '#a9b2b5',
  '#7f8a8e',
  '#5c676b',
  '#434d51',
  '#2a3235',
  '#151a1c',
]

export const amber: Scale = [
  '#fdf6e7',
  '#faeac6',
  '#f3d48d',
  '#ebbd58',
  '#e0a52e',
  '#c88d1b',
  '#a46f10',
  '#805608',
  '#644205',
  '#452d03',
]

const LIGHTNESS = [0.96, 0.92, 0.85, 0.75, 0.64, 0.55, 0.47, 0.42, 0.36, 0.29] as const
/** Full in the middle, faint where it tints a surface, less where it is nearly black. */
const CHROMA_SHARES = [0.1, 0.22, 0.42, 0.66, 0.86, 1, 1, 0.92, 0.8, 0.667] as const
const READABLE = 4.5
const PALE_STEPS = 3
const DARK_PAGE = '#111516'
const WHITE = '#ffffff'
const BLACK = '#000000'
const INK = neutral[9]

/** Pure: the same colours give the same palette. */
export function paletteOf({ primaryColour, secondColour }: BrandColours): Palette {
  const brand = scaleOf(primaryColour)
  const accent = secondColour !== null && isAnotherHue(primaryColour, secondColour) ? scaleOf(secondColour) : amber
  // Next to white it would not be seen: its dark steps stand in for it.
  const own = stepOf(primaryColour) === 0 ? 7 : stepOf(primaryColour)
  const isPale = own <= PALE_STEPS
  const solid = isPale ? primaryColour.toLowerCase() : firstWithWhiteText(brand, own)
  const hero = isPale
    ? solid
    : firstWithWhiteText([...brand.slice(0, 7), between(brand[7], brand[8]), ...brand.slice(8)], 7)
  const darkHero = hexOf({ ...oklchOf(brand[9]), lightness: 0.28 })
  const onHero = isPale ? INK : WHITE
  return {
    brand,
    accent,
    roles: {
      brand: { light: brand[7], dark: brand[3] },
      'brand-solid': { light: solid, dark: isPale ? solid : firstWithWhiteText(brand, 5) },
      'brand-solid-line': {
        light: isPale ? stepAt(brand, own + 2) : solid,
        dark: isPale ? solid : firstWithWhiteText(brand, 5),
      },
      'on-brand-solid': { light: isPale ? INK : WHITE, dark: isPale ? INK : WHITE },
      'brand-tint': { light: brand[0], dark: blend(brand[5], DARK_PAGE, 0.14) },
      'brand-tint2': { light: brand[1], dark: blend(brand[5], DARK_PAGE, 0.26) },
      'on-brand-tint2': { light: brand[8], dark: brand[2] },
      hero: { light: hero, dark: darkHero },
      // Dark text wants a picture that only gets lighter.
      'hero-blend': { light: isPale ? 'screen' : 'multiply', dark: 'multiply' },
      'on-hero': { light: onHero, dark: WHITE },
      'on-hero-dim': { light: dimmed(onHero, hero), dark: dimmed(WHITE, darkHero) },
      meter: { light: isPale ? brand[5] : brand[7], dark: brand[4] },
      accent: { light: between(accent[5], accent[6]), dark: accent[4] },
      'accent-text': { light: accent[7], dark: accent[3] },
      'accent-tint': { light: accent[0], dark: blend(accent[5], DARK_PAGE, 0.13) },
      'accent-tint2': { light: accent[1], dark: blend(accent[5], DARK_PAGE, 0.22) },
      warn: { light: amber[7], dark: amber[3] },
      'warn-tint': { light: amber[0], dark: '#2a2212' },
    },
  }
}

/** Keeps the hue; the club's own colour stands at its own step, unchanged. */
function scaleOf(colour: string): Scale {
  const { chroma, hue } = oklchOf(colour)
  const steps = LIGHTNESS.map((lightness, step) =>
    hexOf({ lightness, chroma: chroma * (CHROMA_SHARES[step] ?? 1), hue }),
  )
  const own = stepOf(colour)
  if (own > PALE_STEPS) steps[own] = colour.toLowerCase()
  return steps as unknown as Scale
}

function stepAt(scale: Scale, step: number): string {
  return scale[step] ?? scale[9]
}

/** The step whose lightness is nearest. */
function stepOf(colour: string): number {
  const { lightness } = oklchOf(colour)
  const distances = LIGHTNESS.map((step) => Math.abs(step - lightness))
  return distances.indexOf(Math.min(...distances))
}

function firstWithWhiteText(scale: readonly string[], from: number): string {
  return scale.slice(from).find((step) => contrastOf(step, WHITE) >= READABLE) ?? BLACK
}

/** Less than 30 degrees apart, two colours look like one that was printed badly; greys have no hue to compare. */
function isAnotherHue(one: string, other: string): boolean {
  const [first, second] = [oklchOf(one), oklchOf(other)]
  const distance = Math.abs(first.hue - second.hue)
  return second.chroma >= 0.03 && Math.min(distance, 360 - distance) >= 30
}

function between(one: string, other: string): string {
  return blend(one, other, 0.5)
}

/** 82 %, or as much more as it takes to read it. */
function dimmed(text: string, surface: string): string {
  const shares = [0.82, 0.88, 0.94]
  return shares.map((share) => blend(text, surface, share)).find((dim) => contrastOf(dim, surface) >= READABLE) ?? text
}
