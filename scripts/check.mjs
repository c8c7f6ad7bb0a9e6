import { spawn } from 'node:child_process'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')
const bin = path.join(root, 'node_modules/.bin')
const tsc = [process.execPath, 'node_modules/ts7/bin/tsc', '--noEmit', '-p']

const checks = {
  'format and lint': [path.join(bin, 'biome'), 'ci', '--error-on-warnings', '--colors=off', '.'],
  types: [...tsc, 'tsconfig.json'],
  'types of ui': [...tsc, 'packages/ui/tsconfig.json'],
  'types of club': [...tsc, 'apps/club/tsconfig.json'],
  'types of admin': [...tsc, 'apps/admin/tsconfig.json'],
  'types of the engine': [...tsc, 'packages/points-engine/tsconfig.json'],
  boundaries: [process.execPath, 'scripts/boundaries.mjs'],
  'unused code': [path.join(bin, 'knip'), '--no-progress'],
  tidiness: [process.execPath, 'scripts/tidy.mjs'],
  'generated client': [process.execPath, 'scripts/generate.mjs', '--check'],
  texts: [process.execPath, 'scripts/texts.mjs'],
  'bundle size': [process.execPath, 'scripts/bundle-size.mjs'],
  migrations: [process.execPath, 'scripts/migrations-current.mjs'],
}

const results = await Promise.all(Object.entries(checks).map(([name, command]) => run(name, command)))
const told = ['bundle size']
for (const { name, isOk, output } of results)
  if (!isOk || told.includes(name)) console.log(`\n── ${name} ──\n${output.trimEnd()}`)
console.log()
for (const { name, isOk, seconds } of results) {
  console.log(`${isOk ? 'ok    ' : 'FAILED'}  ${name.padEnd(20)} ${seconds.toFixed(1).padStart(5)} s`)
}
process.exitCode = results.every(({ isOk }) => isOk) ? 0 : 1

function run(name, [command, ...words]) {
  const startedAt = performance.now()
  const child = spawn(command, words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const chunks = []
  child.stdout.on('data', (chunk) => chunks.push(chunk))
  child.stderr.on('data', (chunk) => chunks.push(chunk))
  return new Promise((resolve) => {
    const end = (isOk, reason = '') => {
      const output = Buffer.concat(chunks).toString() + reason
      resolve({ name, isOk, output, seconds: (performance.now() - startedAt) / 1000 })
    }
    child.on('error', (error) => end(false, error.message))
    child.on('close', (code) => end(code === 0))
  })
}
