/** A colour in OKLCH: lightness 0 to 1, chroma from 0 (grey), hue in degrees. */
export interface Oklch {
  readonly lightness: number
  readonly chroma: number
  readonly hue: number
}

type Triple = readonly [number, number, number]

/** Reads `#0b5567`. Formulas: Björn Ottosson, "A perceptual color space for image processing". */
export function oklchOf(hex: string): Oklch {
  const [r, g, b] = linearOf(hex)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s
  const greenRed = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const blueYellow = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  const hue = (Math.atan2(blueYellow, greenRed) * 180) / Math.PI
  return { lightness, chroma: Math.hypot(greenRed, blueYellow), hue: (hue + 360) % 360 }
}

/** As `#rrggbb`; a colour that no screen shows loses chroma until one does, and keeps lightness and hue. */
export function hexOf({ lightness, chroma, hue }: Oklch): string {
  let shown = 0
  let tooMuch = chroma
  if (isShowable(linearFrom({ lightness, chroma, hue }))) shown = chroma
  else {
    for (let step = 0; step < 20; step += 1) {
      const middle = (shown + tooMuch) / 2
      if (isShowable(linearFrom({ lightness, chroma: middle, hue }))) shown = middle
      else tooMuch = middle
    }
  }
  return `#${linearFrom({ lightness, chroma: shown, hue })
    .map((channel) => {
      const byte = Math.round(255 * encode(Math.min(1, Math.max(0, channel))))
      return byte.toString(16).padStart(2, '0')
    })
    .join('')}`
}

/** Contrast of two colours as WCAG 2 defines it: 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** What is seen where `top` lies over `bottom` with that opacity. */
export function blend(top: string, bottom: string, opacity: number): string {
  const under = bytesOf(bottom)
  const channels = bytesOf(top).map((byte, index) => Math.round(byte * opacity + (under[index] ?? 0) * (1 - opacity)))
  return `#${channels.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

function luminanceOf(hex: string): number {
  const [r, g, b] = linearOf(hex)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function linearFrom({ lightness, chroma, hue }: Oklch): Triple {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
}

function isShowable(channels: Triple): boolean {
  return channels.every((channel) => channel >= -0.0001 && channel <= 1.0001)
}

function linearOf(hex: string): Triple {
  const [r, g, b] = bytesOf(hex).map((byte) => decode(byte / 255))
  return [r ?? 0, g ?? 0, b ?? 0]
}

function bytesOf(hex: string): number[] {
  return [1, 3, 5].map((start) => Number.parseInt(hex.slice(start, start + 2), 16))
}

function decode(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}

function encode(channel: number): number {
  return channel <= 0.0031308 ? channel * 12.92 : 1.055 * channel ** (1 / 2.4) - 0.055
}
