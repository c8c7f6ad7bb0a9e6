import fs from 'node:fs'
import path from 'node:path'
import zlib from 'node:zlib'
import { buildApps } from './build-apps.mjs'

// The scripts that a page asks for before it runs anything, gzipped. What a route needs comes with the route.
const limits = { club: 150_000, admin: 250_000 }
const root = path.resolve(import.meta.dirname, '..')

await buildApps()
for (const [app, limit] of Object.entries(limits)) {
  const dist = path.join(root, 'apps', app, 'dist')
  const page = fs.readFileSync(path.join(dist, 'index.html'), 'utf8')
  const scripts = sizeOf(dist, filesIn(page, 'js'))
  const styles = sizeOf(dist, filesIn(page, 'css'))
  const texts = Math.max(...sizesOf(dist, languagesOf(dist)))
  const verdict = scripts <= limit ? 'within' : 'more than'
  const others = `${kB(styles)} kB of styles and at most ${kB(texts)} kB of one language`
  console.log(`${app}: ${kB(scripts)} kB of scripts, ${verdict} its ${kB(limit)} kB; beside them ${others}`)
  if (scripts === 0 || scripts > limit) process.exitCode = 1
  for (const circle of circlesIn(manifestOf(dist))) {
    console.error(`${app}: scripts import each other in a circle, so that one runs too early: ${circle.join(' → ')}`)
    process.exitCode = 1
  }
}

/** One circle of static imports for each file that closes one. */
function circlesIn(manifest) {
  const circles = []
  const state = new Map()
  const visit = (name, above) => {
    if (state.get(name) === 'done') return
    if (state.get(name) === 'open') {
      circles.push([...above.slice(above.indexOf(name)), name])
      return
    }
    state.set(name, 'open')
    for (const imported of manifest[name]?.imports ?? []) visit(imported, [...above, name])
    state.set(name, 'done')
  }
  for (const name of Object.keys(manifest)) visit(name, [])
  return circles
}

function manifestOf(dist) {
  return JSON.parse(fs.readFileSync(path.join(dist, '.vite/manifest.json'), 'utf8'))
}

/** The page names every script that is imported at once, so that they are fetched together. */
function filesIn(page, kind) {
  return [...page.matchAll(/(?:src|href)="[^"]*\/(assets\/[^"]+)"/g)]
    .map(([, file]) => file)
    .filter((file) => file.endsWith(`.${kind}`))
}

function languagesOf(dist) {
  return Object.entries(manifestOf(dist))
    .filter(([name]) => /^src\/texts\/\w+\.ts$/.test(name))
    .map(([, { file }]) => file)
}

function sizeOf(dist, files) {
  return sizesOf(dist, files).reduce((sum, size) => sum + size, 0)
}

function sizesOf(dist, files) {
  return files.map((file) => zlib.gzipSync(fs.readFileSync(path.join(dist, file)), { level: 9 }).length)
}

function kB(bytes) {
  return Math.round(bytes / 1_000)
}
