import { useDroppable } from '@dnd-kit/core'
import { BandBadge, useFormats } from '@stamkund/ui'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { GroupCard } from './GroupCard.tsx'
import { isMoved, type Move } from './move.ts'
import classes from './products.module.css'
import type { Group, ProductGroups } from './products.queries.ts'

interface BandColumnProps {
  readonly column: ProductGroups['bands'][number]
  readonly groups: ProductGroups
  readonly move: Move | null
  readonly onMove: ((move: Move) => void) | null
}

/** A band, with the categories that have products in it. */
export function BandColumn({ column, groups, move, onMove }: BandColumnProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const titleId = useId()
  const { band, multiplier, shareBasisPoints } = column
  const { setNodeRef, isOver } = useDroppable({ id: band })
  const own = groups.items.filter((group) => group.band === band)
  const coming = move?.to === band ? groups.items.filter((group) => isComing(move, group)) : []
  return (
    <section
      ref={setNodeRef}
      className={classes.column}
      data-over={isOver || move?.to === band}
      aria-labelledby={titleId}
    >
      <header>
        <h2 id={titleId}>
          <BandBadge multiplier={multiplier} />
          <span className={classes.range}>
            <b>{rangeOf(band, t, formats.percent)}</b> {t('products.margin')}
          </span>
        </h2>
        <small>{t('products.shareOfSales', { share: formats.percent(shareBasisPoints / 10_000, 0) })}</small>
      </header>
      <ul>
        {coming.map((group) => (
          <GroupCard
            key={`to-${group.category}`}
            group={group}
            groups={groups}
            state="coming"
            move={move}
            onMove={null}
          />
        ))}
        {own.map((group) => (
          <GroupCard
            key={group.category ?? ''}
            group={group}
            groups={groups}
            state={isComing(move, group) ? 'leaving' : 'here'}
            move={move}
            onMove={onMove}
          />
        ))}
      </ul>
      {own.length === 0 && coming.length === 0 && <p className={classes.nothing}>{t('products.nothingInBand')}</p>}
    </section>
  )
}

function isComing(move: Move | null, { category, band }: Group): boolean {
  return category !== null && isMoved(move, { category }, band)
}

/** The limits of the bands are those of the margin at list price. */
const limits = { low: [0, 0.15], standard: [0.15, 0.3], raised: [0.3, 0.45], top: [0.45, 1], unknown: [0, 0] } as const

type Translate = ReturnType<typeof useTranslation<'admin'>>['t']

function rangeOf(band: keyof typeof limits, t: Translate, percent: (share: number) => string): string {
  const [from, to] = limits[band]
  if (band === 'low') return t('products.below', { limit: percent(to) })
  if (band === 'top') return t('products.from', { limit: percent(from) })
  return t('products.between', { from: Math.round(from * 100), to: percent(to) })
}
