import { createRequire } from 'node:module'

interface Element {
  readonly tagName: string
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
}

interface Parser {
  readonly JSDOM: new (html: string) => { readonly window: { readonly document: Document } }
}

interface Document {
  readonly body: { readonly textContent: string }
  querySelectorAll(selector: string): Iterable<Element>
}

// jsdom comes with Jest's environment for pages.
const beside = createRequire(import.meta.url).resolve('jest-environment-jsdom/package.json')
const { JSDOM } = createRequire(beside)('jsdom') as Parser

const ACTIVE = new Set(['SCRIPT', 'IFRAME', 'OBJECT', 'EMBED', 'FORM', 'BASE', 'LINK', 'SVG'])

/** A page as a browser understands it: what it reads, and what it would run, or fetch from somewhere odd. */
export function readHtml(html: string): { readonly text: string; readonly active: string[] } {
  const { document } = new JSDOM(html).window
  const active = [...document.querySelectorAll('*')].flatMap(({ tagName, attributes }) => [
    ...(ACTIVE.has(tagName.toUpperCase()) ? [tagName] : []),
    ...[...attributes].filter(runs).map(({ name, value }) => `${tagName} ${name}=${value}`),
  ])
  return { text: document.body.textContent, active }
}

function runs({ name, value }: { readonly name: string; readonly value: string }): boolean {
  return name.startsWith('on') || (/^(?:src|href)$/.test(name) && !/^https?:\/\//.test(value))
}
