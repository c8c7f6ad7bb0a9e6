import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { contrastOf, hexOf, oklchOf } from './oklch.ts'
import { amber, type Palette, paletteOf } from './palette.ts'

const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`)
const PAGES = { light: ['#ffffff', '#f7f8f8'], dark: ['#111516', '#141819', '#181d1f', '#1e2426'] } as const

/** Every pair of a text and what it stands on. */
function pairsOf({ roles }: Palette, scheme: 'light' | 'dark'): [string, string, string][] {
  const of = (role: keyof typeof roles) => roles[role][scheme]
  return [
    ...PAGES[scheme].flatMap((page): [string, string, string][] => [
      ['a link', of('brand'), page],
      ['a campaign', of('accent-text'), page],
    ]),
    ['a button', of('on-brand-solid'), of('brand-solid')],
    ['a link on a tint', of('brand'), of('brand-tint')],
    ['an avatar', of('on-brand-tint2'), of('brand-tint2')],
    ['the hero', of('on-hero'), of('hero')],
    ['a label on the hero', of('on-hero-dim'), of('hero')],
    ['a campaign on its tint', of('accent-text'), of('accent-tint')],
    ['a draft', of('accent-text'), of('accent-tint2')],
    ['a warning', of('warn'), of('warn-tint')],
  ]
}

describe('whatever colours a club has', () => {
  test('all text can be read, in light and dark', () => {
    fc.assert(
      fc.property(colour, fc.option(colour), (primaryColour, secondColour) => {
        const palette = paletteOf({ primaryColour, secondColour })
        for (const scheme of ['light', 'dark'] as const) {
          for (const [what, text, surface] of pairsOf(palette, scheme)) {
            const contrast = contrastOf(text, surface)
            if (contrast < 4.5) throw new Error(`${what} in ${scheme}: ${text} on ${surface} is ${contrast.toFixed(2)}`)
          }
        }
      }),
      { numRuns: 2_000 },
    )
  })

  test('every step is a colour, and none is lighter than the one before', () => {
    fc.assert(
      fc.property(colour, (primaryColour) => {
        const { brand } = paletteOf({ primaryColour, secondColour: null })
        const lightness = brand.map((step) => {
          expect(step).toMatch(/^#[0-9a-f]{6}$/)
          return oklchOf(step).lightness
        })
        for (const [step, value] of lightness.entries()) {
          if (step > 0) expect(value).toBeLessThan((lightness[step - 1] ?? 0) + 0.005)
        }
      }),
    )
  })

  test('a button stands out from a white page by itself or by its line', () => {
    fc.assert(
      fc.property(colour, (primaryColour) => {
        const { roles } = paletteOf({ primaryColour, secondColour: null })
        const visible = Math.max(
          contrastOf(roles['brand-solid'].light, '#ffffff'),
          contrastOf(roles['brand-solid-line'].light, '#ffffff'),
        )
        expect(visible).toBeGreaterThan(1.6)
      }),
    )
  })
})

test('the demo club gets petrol, as it was drawn', () => {
  const { brand, roles } = paletteOf({ primaryColour: '#0b5567', secondColour: null })
  expect(brand[7]).toBe('#0b5567')
  expect(roles['brand-solid'].light).toBe('#0b5567')
  expect(roles['on-brand-solid'].light).toBe('#ffffff')
})

test('a pale colour stays as it is, under dark text', () => {
  const { roles } = paletteOf({ primaryColour: '#F2C811', secondColour: null })
  expect(roles['brand-solid'].light).toBe('#f2c811')
  expect(roles['on-brand-solid'].light).toBe('#151a1c')
  expect(roles['hero-blend'].light).toBe('screen')
})

test('a middling colour is made darker until white text can be read on it', () => {
  const { roles } = paletteOf({ primaryColour: '#2fa8c4', secondColour: null })
  expect(roles['brand-solid'].light).not.toBe('#2fa8c4')
  expect(roles['on-brand-solid'].light).toBe('#ffffff')
})

test.each([
  ['none', null],
  ['one that lies too close', '#0b4767'],
  ['a grey', '#808080'],
])('with %s as second colour, campaigns are amber', (_what, secondColour) => {
  expect(paletteOf({ primaryColour: '#0b5567', secondColour }).accent).toEqual(amber)
})

test('a second colour of another hue is the accent', () => {
  expect(paletteOf({ primaryColour: '#0b5567', secondColour: '#b3261e' }).accent).not.toEqual(amber)
})

test('a colour comes back from OKLCH as it went in', () => {
  fc.assert(fc.property(colour, (hex) => expect(hexOf(oklchOf(hex))).toBe(hex)))
})

test.each([
  ['#ffffff', '#000000', 21],
  ['#767676', '#ffffff', 4.54],
  ['#0b5567', '#0b5567', 1],
])('the contrast of %s and %s is %d', (one, other, contrast) => {
  expect(contrastOf(one, other)).toBeCloseTo(contrast, 2)
  expect(contrastOf(other, one)).toBeCloseTo(contrast, 2)
})
