import { goods } from './goods.ts'
import { STYLE } from './palette.ts'
import { services } from './services.ts'
import { vouchers } from './vouchers.ts'

const drawings = { ...goods, ...vouchers, ...services }

/** What there is a drawing of. */
export type Motif = keyof typeof drawings

const onAccent = new Set<Motif>(['powerBank', 'pot', 'toolTrolley', 'lunch', 'van', 'shield', 'weldingMask', 'invoice'])
const onInk = new Set<Motif>([
  'headTorch',
  'jacket',
  'espressoMachine',
  'giftCard',
  'torqueWrench',
  'hose',
  'book',
  'coins',
])

/** A reward's picture: a flat drawing on a tinted tile, as SVG. Its motif fits into the square in the middle. */
export function drawingOf(motif: Motif): string {
  const tint = onAccent.has(motif) ? 'a0' : onInk.has(motif) ? 'n1' : 'b0'
  const drawing = `<g transform="translate(8 6) scale(.9)">${drawings[motif]}</g>`
  return svg('0 0 160 120', 960, `<path class="${tint}" d="M0 0h160v120H0z"/>${drawing}`)
}

/** Nordverk's sign, on nothing. */
export const LOGO = svg(
  '-1 0 28 28',
  480,
  `<path class="b7" d="M13 0 26 7v14l-13 7L0 21V7z"/>
   <path class="w-line" style="stroke-linecap:square;stroke-linejoin:miter" stroke-width="2.6" d="M8.200 19.500V8.800l9.600 10.400V8.500"/>`,
)

function svg(viewBox: string, width: number, content: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${width}"><style>${STYLE}</style>${content}</svg>`
}
