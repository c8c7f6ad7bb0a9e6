import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { findChromium } from './find-chromium.ts'
import { Product } from './product.ts'
import { linksIn, type Role, type RunningClub, signInBy } from './running-club.ts'

const root = path.resolve(import.meta.dirname, '../..')

/** Jest calls it once before the journeys: builds the pages and starts the product with its demo club. */
export default async function startClub(): Promise<void> {
  // Somebody who writes a journey keeps a club running and says so.
  if (process.env.RUNNING_CLUB) return
  const chromium = findChromium()
  execFileSync(process.execPath, [path.join(root, 'scripts/build-apps.mjs')], { stdio: 'inherit', cwd: root })
  const product = await Product.make({ DEMO: 'on' })
  try {
    const links = await product.serve(linksIn)
    const club: RunningClub = { url: product.url, chromium, sessions: await sessionsOf(product.url, links) }
    process.env.RUNNING_CLUB = JSON.stringify(club)
    Object.assign(globalThis, { stopClub: () => product.stop() })
  } catch (error) {
    await product.stop()
    throw error
  }
}

/** Each link works once, so whoever is needed is signed in here, for all files. */
async function sessionsOf(url: string, links: Readonly<Record<Role, string>>): Promise<RunningClub['sessions']> {
  const signedIn = Object.entries(links).map(async ([role, link]) => [role, await signInBy(link, url)])
  return Object.fromEntries(await Promise.all(signedIn))
}
