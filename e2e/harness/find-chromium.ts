import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome']

/** Where Chromium is; a machine without one gets Debian's, or the one that goes with Playwright. */
export function findChromium(): string {
  return installed() ?? install()
}

function installed(): string | undefined {
  if (process.env.CHROMIUM) return process.env.CHROMIUM
  const folders = (process.env.PATH ?? '').split(path.delimiter)
  const found = NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name))).find(fs.existsSync)
  if (found !== undefined) return found
  return fs.existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined
}

function install(): string {
  const isDebian = fs.existsSync('/usr/bin/apt-get') && process.getuid?.() === 0
  if (isDebian) {
    run('apt-get', ['update', '-qq'])
    run('apt-get', ['install', '-qq', '--no-install-recommends', '-y', 'chromium'])
  } else {
    const playwright = path.dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'))
    run(process.execPath, [path.join(playwright, 'cli.js'), 'install', 'chromium'])
  }
  const found = installed()
  if (found === undefined) throw new Error('Chromium was installed and is not found: set CHROMIUM to its path')
  return found
}

function run(program: string, words: readonly string[]): void {
  execFileSync(program, words, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}
