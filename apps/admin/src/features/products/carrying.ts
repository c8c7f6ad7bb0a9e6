import {
  type Announcements,
  type CollisionDetection,
  closestCenter,
  KeyboardCode,
  type KeyboardCoordinateGetter,
  pointerWithin,
} from '@dnd-kit/core'
import { useFormats } from '@stamkund/ui'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Move } from './move.ts'
import type { ProductGroups } from './products.queries.ts'
import type { Band } from './products-search.ts'

/** What somebody holds. */
export interface Carried {
  readonly subject: Move['subject']
  readonly from: Band
  readonly name: string
  readonly detail: string
}

export function isCarried(value: unknown): value is Carried {
  return typeof value === 'object' && value !== null && 'subject' in value && 'from' in value
}

/** The column under the pointer; by keyboard, the one whose middle is nearest. */
export const overColumn: CollisionDetection = (args) =>
  args.pointerCoordinates ? pointerWithin(args) : closestCenter(args)

const steps: Readonly<Record<string, 1 | -1>> = {
  [KeyboardCode.Right]: 1,
  [KeyboardCode.Down]: 1,
  [KeyboardCode.Left]: -1,
  [KeyboardCode.Up]: -1,
}

/** An arrow carries it to the next column, however they are laid out. */
export const nextColumn: KeyboardCoordinateGetter = (event, { context, currentCoordinates }) => {
  const step = steps[event.code]
  if (step === undefined) return undefined
  event.preventDefault()
  const columns = context.droppableContainers.getEnabled()
  const at = columns.findIndex(({ id }) => id === (context.over?.id ?? context.active?.data.current?.from))
  const next = columns[Math.min(Math.max(at + step, 0), columns.length - 1)]
  const rect = next && context.droppableRects.get(next.id)
  const card = context.collisionRect
  if (!rect || !card) return currentCoordinates
  return { x: rect.left + (rect.width - card.width) / 2, y: rect.top + (rect.height - card.height) / 2 }
}

/** What is said to whoever carries something without seeing it. */
export function useAnnouncements(groups: ProductGroups) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  return useMemo(() => {
    const multiplierOf = (band: unknown) =>
      formats.multiplier(groups.bands.find((column) => column.band === band)?.multiplier ?? 0)
    const nameOf = (carried: unknown) => (isCarried(carried) ? carried.name : '')
    const announcements: Announcements = {
      onDragStart: ({ active }) => t('products.lifted', { name: nameOf(active.data.current) }),
      onDragOver: ({ active, over }) =>
        over ? t('products.over', { name: nameOf(active.data.current), band: multiplierOf(over.id) }) : undefined,
      onDragEnd: ({ active, over }) =>
        over ? t('products.dropped', { name: nameOf(active.data.current), band: multiplierOf(over.id) }) : undefined,
      onDragCancel: ({ active }) => t('products.putBack', { name: nameOf(active.data.current) }),
    }
    const screenReaderInstructions = { draggable: t('products.howToCarry') }
    // The bar takes the focus when something was dropped.
    return { announcements, screenReaderInstructions, restoreFocus: false }
  }, [t, formats, groups])
}
