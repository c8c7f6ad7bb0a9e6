import fs from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { leaveOutPackages } from './bundle.mjs'

// Runs a TypeScript file of ours from the root: `node scripts/run.mjs bench/main.ts --json`.
process.chdir(path.resolve(import.meta.dirname, '..'))
const [entry = ''] = process.argv.splice(2, 1)
const bundle = path.resolve(path.dirname(entry), 'dist', `${path.basename(entry, '.ts')}.mjs`)

const { outputFiles } = await build({
  entryPoints: [entry],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: 'inline',
  write: false,
  logLevel: 'warning',
  plugins: [leaveOutPackages],
})
fs.mkdirSync(path.dirname(bundle), { recursive: true })
// Whole or not at all, since the same file may be starting a second time at this moment.
fs.writeFileSync(`${bundle}.${process.pid}`, outputFiles[0].contents)
fs.renameSync(`${bundle}.${process.pid}`, bundle)
process.setSourceMapsEnabled(true)
await import(bundle)
