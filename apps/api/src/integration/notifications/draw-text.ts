import type { Letter } from './letter.ts'

/** A letter as plain text. */
export function drawText(letter: Letter): string {
  const { heading, greeting, lines, code, figures, quote, button, after, footer } = letter
  const parts = [
    heading,
    greeting,
    ...lines,
    code === null ? '' : `    ${code}`,
    figures.map(({ label, note, value }) => `- ${label}: ${value}${note === undefined ? '' : ` (${note})`}`).join('\n'),
    quote === null ? '' : `${quote.label}:\n${quote.text.replace(/^/gm, '> ')}`,
    button === null ? '' : `${button.label}:\n${button.url}`,
    ...after,
    `-- \n${footer.sentBy}`,
    footer.choose === null ? '' : `${footer.choose.label}: ${footer.choose.url}`,
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}
