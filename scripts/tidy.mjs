import fs from 'node:fs'
import path from 'node:path'

// What no other checker sees: names, places and sizes.
const root = path.resolve(import.meta.dirname, '..')
const files = ['apps', 'packages', 'scripts', 'tooling', 'bench'].flatMap((folder) =>
  sourcesIn(path.join(root, folder)),
)
const faults = []
const hints = []

const rooms = [
  'platform',
  'customers',
  'access',
  'points',
  'sales',
  'campaigns',
  'rewards',
  'engagement',
  'insight',
  'integration',
]
const outsideRooms = ['cli', 'demo-club']
const nameless = new Set(['shared', 'common', 'utils', 'util', 'helpers', 'helper', 'core', 'types', 'misc', 'lib'])
const vagueWords = /(^|-)(manager|helpers?|utils?|common|misc)(-|\.|$)|(^|-)(data|info|process|handle)\./
const edges =
  /(\.routes|\.job)\.ts$|^apps\/api\/src\/(app|server|worker|open-club)\.ts$|^apps\/api\/src\/(cli|demo-club|platform)\/|^packages\/database\//
const tests = /\.(test|fixture)\.tsx?$|\/test\/|^(bench|scripts|tooling|e2e)\//
const TOO_LONG = 400
const LONG = 250

for (const file of files) {
  const name = path.relative(root, file)
  const text = fs.readFileSync(file, 'utf8')
  checkName(name)
  checkSize(name, text)
  checkTransactions(name, text)
  checkFrontDoor(name, text)
}
checkRooms()

for (const hint of hints) console.log(`hint: ${hint}`)
for (const fault of faults) console.error(fault)
if (files.length < 50) faults.push(`only ${files.length} files were read`)
process.exitCode = faults.length > 0 ? 1 : 0

function checkName(name) {
  const { dir, base } = path.parse(name)
  const isComponent = base.endsWith('.tsx') || /\.test\.tsx$/.test(base)
  if (!isComponent && !/^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/.test(base))
    faults.push(`${name}: a file name is kebab-case`)
  if (vagueWords.test(base)) faults.push(`${name}: the name says nothing`)
  for (const folder of dir.split(path.sep))
    if (nameless.has(folder)) faults.push(`${name}: a folder "${folder}" says nothing`)
}

function checkSize(name, text) {
  const lines = text.split('\n').length
  // The texts of a language are read by whoever translates them, from top to bottom.
  if (tests.test(name) || name.endsWith('schema.d.ts') || name.includes('/src/texts/')) return
  if (lines > TOO_LONG) faults.push(`${name}: ${lines} lines; at most ${TOO_LONG}`)
  else if (lines > LONG) hints.push(`${name}: ${lines} lines; aim for ${LONG}`)
}

/** A transaction opens at the edge, never inside a use case. */
function checkTransactions(name, text) {
  if (!name.startsWith('apps/api/') || tests.test(name) || edges.test(name)) return
  if (/\binTransaction\(/.test(text)) faults.push(`${name}: a transaction opens in routes, jobs and commands only`)
}

/** Tables stay inside: a front door offers functions and types. */
function checkFrontDoor(name, text) {
  if (name.startsWith('apps/api/') && name.endsWith('/index.ts') && text.includes('.table.ts')) {
    faults.push(`${name}: a front door exports no table`)
  }
}

function checkRooms() {
  const folders = fs.readdirSync(path.join(root, 'apps/api/src'), { withFileTypes: true })
  for (const folder of folders.filter((entry) => entry.isDirectory())) {
    if (![...rooms, ...outsideRooms].includes(folder.name))
      faults.push(`apps/api/src/${folder.name}: no room of that name`)
  }
}

function sourcesIn(folder) {
  if (!fs.existsSync(folder)) return []
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (['node_modules', 'dist', 'coverage', '.data'].includes(entry.name)) return []
    const place = path.join(folder, entry.name)
    if (entry.isDirectory()) return sourcesIn(place)
    return /\.(ts|tsx|mjs|cjs|sql)$/.test(entry.name) ? [place] : []
  })
}
