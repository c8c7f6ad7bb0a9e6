import fs from 'node:fs'
import path from 'node:path'
import { expect, test } from '@jest/globals'
import { build } from 'esbuild'

const root = path.resolve(import.meta.dirname, '..')

test.each(['club', 'admin'])(
  '%s has the style sheets of the components that it uses, in the order of Mantine',
  async (app) => {
    const written = fs.readFileSync(path.join(root, 'apps', app, 'src/mantine.css'), 'utf8')
    const sheets = [...written.matchAll(/styles\/([\w-]+)\.layer\.css/g)].map(([, sheet]) => sheet)
    const wanted = ['baseline', 'default-css-variables', 'global', ...(await componentsIn(app))]
    expect(wanted.length).toBeGreaterThan(10)
    expect(sheets).toEqual(inOrder(wanted))
  },
)

/** Names of the style sheets whose classes get into the bundle. */
async function componentsIn(app) {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [`apps/${app}/src/main.tsx`],
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'unwritten',
    format: 'esm',
    jsx: 'automatic',
    loader: { '.css': 'empty' },
    logLevel: 'error',
  })
  const files = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs))
  return files.flatMap((file) => /@mantine\/core\/.*\/(\w+)\.module\.mjs$/.exec(file)?.[1] ?? [])
}

/** That in which Mantine puts them together: later ones override earlier ones. */
function inOrder(sheets) {
  const styles = path.join(root, 'packages/ui/node_modules/@mantine/core')
  const all = fs.readFileSync(path.join(styles, 'styles.css'), 'utf8')
  const placeOf = (sheet) => all.indexOf(fs.readFileSync(path.join(styles, 'styles', `${sheet}.css`), 'utf8').trim())
  expect(sheets.filter((sheet) => placeOf(sheet) < 0)).toEqual([])
  return sheets.toSorted((a, b) => placeOf(a) - placeOf(b))
}
