import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { textFaults } from './text-faults.mjs'

let root
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'texts-'))
})
afterEach(() => {
  fs.rmSync(root, { recursive: true })
})

test('texts that all languages have and somebody shows are without fault', async () => {
  write({
    page: `const page = () => <p title={t('greeting', { name })}>{t(\`state.\${state}\`)} · {t('row', { count: 2 })}</p>`,
  })
  expect(await faults()).toEqual([])
})

test('a key that one language lacks is found', async () => {
  write({ nb: { ...texts, greeting: undefined } })
  expect(await faults()).toContain('ui/src/texts/nb.ts: greeting is missing')
})

test('a text that forgets a figure is found', async () => {
  write({ sv: { ...texts, greeting: 'Hej' } })
  expect(await faults()).toContain('ui/src/texts/sv.ts: greeting has the figures none, in English it is {{name}}')
})

test('a key that is shown nowhere is found', async () => {
  write({ page: `const page = () => <p>{t('greeting')}{t('row')}</p>` })
  expect(await faults()).toEqual([
    'ui/src/texts/en.ts: state.open is shown nowhere',
    'ui/src/texts/en.ts: state.done is shown nowhere',
  ])
})

test.each([
  ['between tags', '<p>Hello there</p>'],
  ['as an expression', "<p>{'Hello there'}</p>"],
  ['as one of two', "<p>{isOpen ? 'Hello there' : null}</p>"],
  ['as a last resort', "<p>{name ?? 'Hello there'}</p>"],
  ['in a fragment', '<>Hello there</>'],
  ['as a name for screen readers', '<button aria-label="Hello there" />'],
  ['as a placeholder', '<input placeholder={`Hello there`} />'],
  ['in the columns of a table', "<Table columns={[{ header: 'Hello there' }]} />"],
])('a word %s is found', async (_place, jsx) => {
  write({ page: `${usesAll}\nexport const page = () => ${jsx}` })
  const found = await faults()
  expect(found).toHaveLength(1)
  expect(found[0]).toMatch(/^ui\/src\/Page\.tsx:2: “Hello there/)
})

test.each([
  ['signs and figures', '<p>· 12 %</p>'],
  ['an address', '<a href="/somewhere" className="link">{name}</a>'],
  ['what a function is given', "<p>{formats.money(amount, 'SEK')}</p>"],
  ['what is compared', "<p>{kind === 'invoice' && name}</p>"],
])('%s are no words', async (_what, jsx) => {
  write({ page: `${usesAll}\nexport const page = () => ${jsx}` })
  expect(await faults()).toEqual([])
})

const texts = {
  greeting: 'Hi {{name}}',
  state: { open: 'open', done: 'done' },
  row_one: 'a row',
  row_other: '{{count}} rows',
}
const usesAll = `t('greeting'); t('row'); t(\`state.\${state}\`)`

function write({ page = usesAll, ...languages }) {
  fs.mkdirSync(path.join(root, 'ui/src/texts'), { recursive: true })
  for (const language of ['sv', 'nb', 'en']) {
    const content = `export const texts = ${JSON.stringify(languages[language] ?? texts)}`
    fs.writeFileSync(path.join(root, `ui/src/texts/${language}.ts`), content)
  }
  fs.writeFileSync(path.join(root, 'ui/src/Page.tsx'), page)
}

function faults() {
  return textFaults(root, ['ui'])
}
