import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type MantineThemeOverride,
} from '@mantine/core'
import { type BrandColours, neutral, type Palette, paletteOf } from './palette.ts'

/** Club: roomy, for phones. Admin: dense, for desks. */
export type Density = 'club' | 'admin'

export interface AppTheme {
  readonly mantine: MantineThemeOverride
  readonly variables: CSSVariablesResolver
  readonly palette: Palette
}

/** The looks of a club: Mantine's theme and the CSS variables of `tokens.css` that depend on the club's colours. */
export function themeOf(brand: BrandColours, density: Density): AppTheme {
  const palette = paletteOf(brand)
  return { mantine: mantineTheme(palette, density), variables: () => variablesOf(palette), palette }
}

/** The CSS variables that follow from a palette: those of both schemes, then each scheme's own. */
export function variablesOf({ brand, accent, roles }: Palette) {
  const steps = Object.fromEntries([
    ...brand.map((colour, step) => [`--b${step}`, colour]),
    ...accent.map((colour, step) => [`--a${step}`, colour]),
  ])
  const scheme = (name: 'light' | 'dark') =>
    Object.fromEntries(Object.entries(roles).map(([role, colours]) => [`--${role}`, colours[name]]))
  return {
    variables: steps,
    light: { ...mantineVariables, ...scheme('light') },
    dark: { ...mantineVariables, ...scheme('dark') },
  }
}

/** Mantine's own names for what our tokens decide. */
const mantineVariables = {
  '--mantine-color-body': 'var(--bg)',
  '--mantine-color-text': 'var(--text)',
  '--mantine-color-dimmed': 'var(--dim)',
  '--mantine-color-anchor': 'var(--brand)',
  '--mantine-color-placeholder': 'var(--dim)',
  '--mantine-color-error': 'var(--bad)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--sunken)',
  '--mantine-color-default-color': 'var(--text)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-primary-color-filled': 'var(--brand-solid)',
  '--mantine-primary-color-filled-hover': 'var(--brand-solid-hover)',
  '--mantine-primary-color-contrast': 'var(--on-brand-solid)',
  '--mantine-primary-color-light': 'var(--brand-tint)',
  '--mantine-primary-color-light-color': 'var(--brand)',
  '--mantine-color-brand-filled': 'var(--brand-solid)',
  '--mantine-color-brand-filled-hover': 'var(--brand-solid-hover)',
  '--mantine-color-brand-light': 'var(--brand-tint)',
  '--mantine-color-brand-light-color': 'var(--brand)',
  '--mantine-color-brand-outline': 'var(--brand)',
  '--mantine-color-brand-text': 'var(--brand)',
  '--mantine-color-bad-filled': 'var(--bad-solid)',
  '--mantine-color-bad-filled-hover': 'var(--bad-solid-hover)',
  '--mantine-color-bad-light': 'var(--bad-tint)',
  '--mantine-color-bad-light-color': 'var(--bad)',
  '--mantine-color-bad-text': 'var(--bad)',
  '--mantine-color-bad-outline': 'var(--bad)',
}

const FONT =
  '-apple-system, BlinkMacSystemFont, "Segoe UI Variable Text", "Segoe UI", Inter, Roboto, "Helvetica Neue", Arial, sans-serif'

function mantineTheme({ brand, accent }: Palette, density: Density): MantineThemeOverride {
  const isClub = density === 'club'
  const controlSize = isClub ? 'lg' : 'sm'
  const sized = { defaultProps: { size: controlSize } }
  return createTheme({
    fontFamily: FONT,
    headings: { fontFamily: FONT, fontWeight: '620' },
    primaryColor: 'brand',
    primaryShade: { light: 7, dark: 5 },
    colors: { brand: tuple(brand), accent: tuple(accent), gray: tuple(neutral), dark: DARK, bad: BAD },
    defaultRadius: isClub ? 'lg' : 'md',
    radius: { xs: '4px', sm: '6px', md: '8px', lg: '12px', xl: '16px' },
    spacing: { xs: '8px', sm: '12px', md: '16px', lg: '20px', xl: '32px' },
    fontSizes: { xs: '12px', sm: '14px', md: '15px', lg: '16px', xl: '18px' },
    variantColorResolver: colourVariant,
    respectReducedMotion: true,
    cursorType: 'pointer',
    components: {
      Button: { defaultProps: { size: controlSize } },
      TextInput: sized,
      Textarea: sized,
      NumberInput: sized,
      PasswordInput: sized,
      Select: sized,
      MultiSelect: sized,
      PinInput: sized,
      Checkbox: { defaultProps: { size: isClub ? 'md' : 'sm', radius: 'sm', iconColor: 'var(--on-brand-solid)' } },
      Radio: { defaultProps: { size: isClub ? 'md' : 'sm', iconColor: 'var(--on-brand-solid)' } },
      Switch: { defaultProps: { size: isClub ? 'md' : 'sm' } },
      Modal: {
        defaultProps: { radius: 'xl', centered: true, overlayProps: { backgroundOpacity: 0.5, color: '#0a1418' } },
      },
      Menu: { defaultProps: { shadow: 'md', radius: 'md' } },
      Tooltip: { defaultProps: { openDelay: 300 } },
    },
  })
}

/** A solid pale enough for dark text needs a line around it, or it would be lost on a white page. */
const colourVariant: typeof defaultVariantColorsResolver = (input) => {
  const colours = defaultVariantColorsResolver(input)
  const isBrand = (input.color ?? input.theme.primaryColor) === 'brand'
  if (input.variant !== 'filled' || !isBrand) return colours
  return { ...colours, color: 'var(--on-brand-solid)', border: '1px solid var(--brand-solid-line)' }
}

/** Mantine's dark scheme counts from the text (0) to what lies deepest (9). */
const DARK: MantineColorsTuple = [
  '#eef1f2',
  '#c3cbce',
  '#97a2a6',
  '#7f8a8e',
  '#3a4346',
  '#293033',
  '#181d1f',
  '#111516',
  '#0d1011',
  '#0a0c0d',
]

/** Only its name is used: the variables above say what it looks like. */
const BAD: MantineColorsTuple = Array.from({ length: 10 }, () => '#a52f25') as unknown as MantineColorsTuple

function tuple(scale: Palette['brand']): MantineColorsTuple {
  return [...scale] as unknown as MantineColorsTuple
}
