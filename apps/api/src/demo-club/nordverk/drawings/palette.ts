/** Nordverk's colours from light to dark: ink, brand and accent. */
const PALETTE: Readonly<Record<string, readonly string[]>> = {
  n: ['f7f8f8', 'eff1f2', 'e4e8e9', 'd1d7d9', 'a9b2b5', '7f8a8e', '5c676b', '434d51', '2a3235', '151a1c'],
  b: ['edf5f7', 'd8e9ed', 'b2d3db', '85b8c5', '5399ab', '2b7c90', '12667b', '0b5567', '084553', '05323d'],
  a: ['fdf6e7', 'faeac6', 'f3d48d', 'ebbd58', 'e0a52e', 'c88d1b', 'a46f10', '805608', '644205', '452d03'],
}

/** `class="b7"` is filled with the brand's own colour, `class="b7-line"` drawn with a pen of it; `w` is white. */
export const STYLE = [
  '.w{fill:#fff}.w-line{stroke:#fff}[class$="-line"]{fill:none;stroke-linecap:round;stroke-linejoin:round}',
  ...Object.entries(PALETTE).flatMap(([hue, steps]) =>
    steps.map((colour, step) => `.${hue}${step}{fill:#${colour}}.${hue}${step}-line{stroke:#${colour}}`),
  ),
].join('')
