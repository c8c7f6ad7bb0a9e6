import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import ts from 'typescript'

const root = path.resolve(import.meta.dirname, '..')
/** What a page of ours never brings about. */
const technical = new Set([
  'page.invalid_cursor',
  'request.if_match_missing',
  'request.malformed_json',
  'request.unsupported_media_type',
  'secrets.no_key',
])

test('whatever a member can be refused is said in words', () => {
  const { paths } = JSON.parse(fs.readFileSync(path.join(root, 'packages/api-client/openapi.json'), 'utf8'))
  const ofMembers = Object.entries(paths).filter(([name]) =>
    /^\/api\/v1\/(me|sign-in|sign-out)(\/(?!staff)|$)/.test(name),
  )
  const codes = new Set([...JSON.stringify(ofMembers).matchAll(/`([a-z_]+\.[a-z_]+)`/g)].map(([, code]) => code))
  const said = problemCodes()
  expect(codes.size).toBeGreaterThan(20)
  expect([...codes].filter((code) => !said.has(code) && !technical.has(code)).sort()).toEqual([])
})

function problemCodes() {
  const file = path.join(root, 'packages/ui/src/texts/problems/en.ts')
  const source = ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const codes = new Set()
  const visit = (node) => {
    const group = node.parent?.parent
    if (ts.isPropertyAssignment(node) && group && ts.isPropertyAssignment(group)) {
      codes.add(`${group.name.getText(source)}.${node.name.getText(source)}`)
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return codes
}
