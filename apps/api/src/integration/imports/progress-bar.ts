import { Presets, SingleBar } from 'cli-progress'
import type { Progress } from './imports.queries.ts'

/** Shows on standard error how far a file has come, if somebody is looking at it. */
export async function withProgressBar<Result>(
  name: string,
  work: (onProgress: (progress: Progress) => void) => Promise<Result>,
): Promise<Result> {
  const format = `${name} {bar} {percentage}% | {done} rows | {eta_formatted} left`
  const bar = new SingleBar({ format, stream: process.stderr, hideCursor: true }, Presets.shades_classic)
  if (process.stderr.isTTY) bar.start(100, 0, { done: 0 })
  try {
    return await work(({ percent, imported, unchanged, rejected }) => {
      bar.update(percent, { done: imported + unchanged + rejected })
    })
  } finally {
    bar.stop()
  }
}
