import fs from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'

const root = path.resolve(import.meta.dirname, '..')
const outdir = path.join(root, 'apps/api/dist')
const sources = ['apps/api/src', 'packages/database/src', 'packages/ledger/src', 'packages/points-engine/src']

/** Bundles the API and the workspace packages that it uses, unless the bundle is newer than all of them. About 0.2 s. */
export async function bundle() {
  const newest = Math.max(...sources.map((folder) => newestIn(path.join(root, folder))))
  const entry = path.join(outdir, 'cli.js')
  if (fs.existsSync(entry) && fs.statSync(entry).mtimeMs >= newest) return
  const { outputFiles } = await build({
    entryPoints: [path.join(root, 'apps/api/src/cli.ts')],
    outdir,
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: true,
    write: false,
    logLevel: 'warning',
    plugins: [leaveOutPackages],
  })
  fs.mkdirSync(outdir, { recursive: true })
  // The entry comes last and whole, since another command may be starting at this moment.
  const files = outputFiles.toSorted((a, b) => Number(a.path === entry) - Number(b.path === entry))
  for (const { path: file, contents } of files) {
    fs.writeFileSync(`${file}.${process.pid}`, contents)
    fs.renameSync(`${file}.${process.pid}`, file)
  }
}

/** Packages from the registry stay imports; ours are TypeScript and go in. */
export const leaveOutPackages = {
  name: 'leave out packages',
  setup({ onResolve }) {
    onResolve({ filter: /^[^./]/ }, ({ path: name, kind }) =>
      kind === 'entry-point' || name.startsWith('@stamkund/') ? undefined : { path: name, external: true },
    )
  },
}

function newestIn(folder) {
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(
    (entry) => entry.isFile() && entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts'),
  )
  return Math.max(...files.map((file) => fs.statSync(path.join(file.parentPath, file.name)).mtimeMs))
}
