import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '..')

// Functions and views are kept one to a file; each must have been shipped, word by word, by a migration.
const shipped = fs.readdirSync(path.join(root, 'migrations')).filter((name) => name.endsWith('.sql'))
const migrations = shipped.map((name) => fs.readFileSync(path.join(root, 'migrations', name), 'utf8')).join('\n')
for (const folder of ['packages/ledger/sql', 'apps/api/sql']) {
  for (const name of fs.readdirSync(path.join(root, folder))) {
    const text = fs.readFileSync(path.join(root, folder, name), 'utf8').trim()
    if (migrations.includes(text)) continue
    console.error(
      `${folder}/${name} is in no migration: drizzle-kit generate --custom --name <what-changes>, and put it there`,
    )
    process.exitCode = 1
  }
}

// The tables may say more than the migrations do: on a copy, generating one more must find nothing to write.
const copy = fs.mkdtempSync(path.join(root, 'migrations.check-'))
try {
  fs.cpSync(path.join(root, 'migrations'), copy, { recursive: true })
  const before = fs.readdirSync(copy).length
  const config = path.join(copy, 'config.json')
  const settings = JSON.parse(fs.readFileSync(path.join(root, 'drizzle.config.json'), 'utf8'))
  fs.writeFileSync(config, JSON.stringify({ ...settings, out: path.relative(root, copy) }))
  execFileSync(path.join(root, 'node_modules/.bin/drizzle-kit'), ['generate', '--config', config], { cwd: root })
  if (fs.readdirSync(copy).length !== before + 1) {
    console.error('the tables differ from migrations/: run drizzle-kit generate --name <what-changes>')
    process.exitCode = 1
  }
} finally {
  fs.rmSync(copy, { recursive: true })
}
