import { execFile } from 'node:child_process'
import fs from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import openapiTypeScript, { astToString } from 'openapi-typescript'

const root = path.resolve(import.meta.dirname, '..')
const isCheck = process.argv.includes('--check')

const document = inStableOrder(await openApiDocument())
const files = {
  'packages/api-client/openapi.json': `${JSON.stringify(document, null, 2)}\n`,
  'packages/api-client/src/schema.d.ts': astToString(await openapiTypeScript(document, { alphabetize: false })),
}
const outdated = []
for (const [name, content] of Object.entries(files)) {
  const file = path.join(root, name)
  if ((await fs.readFile(file, 'utf8').catch(() => '')) === content) continue
  outdated.push(name)
  if (!isCheck) await fs.writeFile(file, content)
}
if (isCheck && outdated.length > 0) {
  console.error(`not current, run pnpm generate: ${outdated.join(', ')}`)
  process.exitCode = 1
} else {
  console.log(outdated.length > 0 ? `written: ${outdated.join(', ')}` : 'current')
}

async function openApiDocument() {
  const cli = path.join(root, 'apps/api/bin/stamkund.mjs')
  const { stdout } = await promisify(execFile)(process.execPath, [cli, 'openapi'], { maxBuffer: 64 * 1024 * 1024 })
  return JSON.parse(stdout)
}

/** Routes are registered module by module; sorted, a new one changes its own lines only. */
function inStableOrder({ paths, components, ...rest }) {
  return { ...rest, paths: sorted(paths), components: { ...components, schemas: sorted(components.schemas ?? {}) } }
}

function sorted(object) {
  return Object.fromEntries(Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1)))
}
