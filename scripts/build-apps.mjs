import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { promisify } from 'node:util'
import zlib from 'node:zlib'

const root = path.resolve(import.meta.dirname, '..')
const apps = ['club', 'admin']
const brotli = promisify(zlib.brotliCompress)
const gzip = promisify(zlib.gzip)
/** What is compressed already, or too small to gain. */
const COMPRESSIBLE = /\.(js|css|html|svg|json|webmanifest|txt)$/
const WORTH_BYTES = 1_024

/** Builds both apps into `apps/<app>/dist`, unless what they are made of is unchanged; answers which were built. */
export async function buildApps() {
  const built = await Promise.all(apps.map(buildApp))
  return apps.filter((_, index) => built[index])
}

async function buildApp(app) {
  const folder = path.join(root, 'apps', app)
  const dist = path.join(folder, 'dist')
  const stamp = path.join(dist, '.sources')
  const sources = hashOf(app)
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === sources) return false
  // Beside the old one until it is whole: a server may be answering from there.
  const fresh = path.join(folder, 'node_modules', `.dist-${process.pid}`)
  try {
    await run(path.join(folder, 'node_modules/.bin/vite'), ['build', '--outDir', fresh, '--emptyOutDir'], folder)
    await compress(fresh)
    fs.writeFileSync(path.join(fresh, '.sources'), sources)
    fs.rmSync(dist, { recursive: true, force: true })
    fs.renameSync(fresh, dist)
  } finally {
    fs.rmSync(fresh, { recursive: true, force: true })
  }
  return true
}

/** Over the content of every file that goes into the app, and the versions of what it is built with. */
function hashOf(app) {
  const folders = [`apps/${app}`, 'packages/ui', 'packages/api-client/src', 'tooling/vite']
  const files = [
    'pnpm-lock.yaml',
    'tsconfig.web.json',
    'scripts/build-apps.mjs',
    ...folders.flatMap((folder) => sourcesIn(folder)),
  ]
  const hash = createHash('sha256')
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(fs.readFileSync(path.join(root, file)))
      .update('\0')
  return hash.digest('hex')
}

function sourcesIn(folder) {
  return fs
    .readdirSync(path.join(root, folder), { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const file = `${folder}/${entry.name}`
      if (entry.isDirectory()) return /^(node_modules|dist)$/.test(entry.name) ? [] : sourcesIn(file)
      return /\.(test\.tsx?|md|d\.ts)$/.test(entry.name) ? [] : [file]
    })
}

async function compress(folder) {
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && COMPRESSIBLE.test(entry.name))
  await Promise.all(
    files.map(async (entry) => {
      const file = path.join(entry.parentPath, entry.name)
      const content = fs.readFileSync(file)
      if (content.length < WORTH_BYTES) return
      const params = { [zlib.constants.BROTLI_PARAM_SIZE_HINT]: content.length }
      fs.writeFileSync(`${file}.br`, await brotli(content, { params }))
      fs.writeFileSync(`${file}.gz`, await gzip(content, { level: 9 }))
    }),
  )
}

function run(command, words, cwd) {
  return new Promise((resolve, reject) => {
    // Whoever builds may say `test` or `development`, which would leave React's slow checks in the pages.
    const env = { ...process.env, NODE_ENV: 'production' }
    const child = spawn(command, words, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    const chunks = []
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    child.stderr.on('data', (chunk) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`vite build failed in ${path.relative(root, cwd)}\n${Buffer.concat(chunks)}`))
    })
  })
}

if (process.argv[1] === import.meta.filename) {
  const built = await buildApps()
  console.log(built.length > 0 ? `built: ${built.join(', ')}` : 'current')
}
