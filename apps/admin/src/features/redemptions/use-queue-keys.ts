import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Redemption } from './redemptions.queries.ts'

export type Act = 'approve' | 'reject' | 'cancel' | 'fulfil' | 'select'

const acts: Readonly<Record<string, Act>> = { a: 'approve', r: 'reject', c: 'cancel', f: 'fulfil', x: 'select' }

/** What can be done with a redemption by now. */
export function actsFor({ state, staffApproval }: Redemption): readonly Act[] {
  if (state === 'awaiting_approval') {
    const isOurs = staffApproval.isNeeded && staffApproval.approvedAt === null
    return isOurs ? ['approve', 'reject'] : ['reject']
  }
  if (state === 'approved') return ['fulfil', 'cancel', 'select']
  return state === 'fulfilled' ? ['cancel'] : []
}

/** Works the queue from the keyboard, unless somebody is writing or a dialog is open. */
export function useQueueKeys(rows: readonly Redemption[], onAct: ((act: Act, redemption: Redemption) => void) | null) {
  const ref = useRef<HTMLDivElement>(null)
  const [wanted, onFocus] = useState(0)
  const focused = Math.min(wanted, rows.length - 1)
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (isBusy(event)) return
      const step = stepOf(event.key)
      const row = rows[focused]
      if (step !== 0) {
        event.preventDefault()
        move(ref, Math.max(0, Math.min(rows.length - 1, focused + step)), onFocus)
      } else if (row && onAct) {
        const act = acts[event.key.toLowerCase()]
        if (act && actsFor(row).includes(act)) {
          event.preventDefault()
          onAct(act, row)
        }
      }
    }
    globalThis.addEventListener('keydown', press)
    return () => globalThis.removeEventListener('keydown', press)
  }, [rows, focused, onAct])
  return { ref, focused, onFocus }
}

function isBusy({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  const isWriting =
    target instanceof HTMLElement && target.closest('input:not([type=checkbox]), textarea, select, [role=dialog]')
  return ctrlKey || metaKey || altKey || isWriting !== null
}

function stepOf(key: string): number {
  if (key === 'ArrowDown' || key === 'j') return 1
  return key === 'ArrowUp' || key === 'k' ? -1 : 0
}

function move(ref: RefObject<HTMLDivElement | null>, to: number, onFocus: (row: number) => void) {
  onFocus(to)
  ref.current?.querySelectorAll<HTMLElement>('tbody th a')[to]?.focus()
}
