import { fork } from 'node:child_process'
import path from 'node:path'

/** Runs a TypeScript file, as `pnpm bench` itself is run. */
const RUNNER = path.resolve('scripts/run.mjs')

/** Another process, so that what generates load and what is measured against has an event loop of its own. */
export interface Worker<Task, Result> {
  ask(task: Task): Promise<Result>
  stop(): void
}

type Answer<Result> = { readonly result: Result } | { readonly error: string }

/** @param file in `bench/workers` */
export function startWorker<Task extends object, Result>(file: string): Worker<Task, Result> {
  const child = fork(RUNNER, [path.join('bench/workers', file)], { serialization: 'advanced' })
  let isStopped = false
  return {
    ask: (task) =>
      new Promise((resolve, reject) => {
        const onExit = () => reject(new Error(`${file} ended`))
        child.once('exit', onExit)
        child.once('message', (answer: Answer<Result>) => {
          child.off('exit', onExit)
          if ('error' in answer) reject(new Error(`${file}: ${answer.error}`))
          else resolve(answer.result)
        })
        if (isStopped) onExit()
        else child.send(task)
      }),
    stop: () => {
      isStopped = true
      child.kill()
    },
  }
}

/** The other end: does one task after the other until it is stopped. */
export function answerTasks<Task, Result>(work: (task: Task) => Promise<Result>): void {
  process.on('message', (task: Task) => {
    work(task).then(
      (result) => process.send?.({ result }),
      (error: Error) => process.send?.({ error: error.stack ?? String(error) }),
    )
  })
  process.on('disconnect', () => process.exit())
}
