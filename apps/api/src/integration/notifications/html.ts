/** HTML that is safe to put into HTML. */
export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

type Insertion = string | number | Html | readonly Html[]

/** Everything that is inserted is escaped, unless it is `Html` itself. */
export function html(parts: TemplateStringsArray, ...insertions: readonly Insertion[]): Html {
  return new Html(
    parts.map((part, index) => part + (index < insertions.length ? safe(insertions[index] ?? '') : '')).join(''),
  )
}

function safe(insertion: Insertion): string {
  if (insertion instanceof Html) return insertion.text
  if (typeof insertion === 'object') return insertion.map(({ text }) => text).join('')
  return String(insertion).replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
