import { DndContext, DragOverlay, KeyboardSensor, PointerSensor, useSensor, useSensors } from '@dnd-kit/core'
import { AppLink, EmptyState, QueryState, useFormats } from '@stamkund/ui'
import IconInfoCircle from '@tabler/icons-react/dist/esm/icons/IconInfoCircle.mjs'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { BandColumn } from './BandColumn.tsx'
import { type Carried, isCarried, nextColumn, overColumn, useAnnouncements } from './carrying.ts'
import { CarriedCard } from './MovableCard.tsx'
import type { Move } from './move.ts'
import classes from './products.module.css'
import { groups as groupsQuery, type ProductGroups } from './products.queries.ts'
import { bands } from './products-search.ts'

interface BandBoardProps {
  readonly move: Move | null
  /** Null: may look only. */
  readonly onMove: ((move: Move) => void) | null
}

/** The bands as columns; what is dropped in another one is shown there, and changed only when the bar says so. */
export function BandBoard(props: BandBoardProps) {
  const { t } = useTranslation('admin')
  return (
    <QueryState query={useQuery(groupsQuery)}>
      {(groups) =>
        groups.items.length === 0 ? (
          <EmptyState
            sentence={t('products.none')}
            action={<AppLink to={paths.settingsImports}>{t('products.toImports')}</AppLink>}
          />
        ) : (
          <Board groups={groups} {...props} />
        )
      }
    </QueryState>
  )
}

function Board({ groups, move, onMove }: BandBoardProps & { readonly groups: ProductGroups }) {
  const { t } = useTranslation('admin')
  const [carried, setCarried] = useState<Carried | null>(null)
  const sensors = useSensors(
    // A click on the handle is no drag.
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: nextColumn }),
  )
  const accessibility = useAnnouncements(groups)
  const columns = groups.bands.filter(({ band }) => band !== 'unknown')
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={overColumn}
      accessibility={accessibility}
      onDragStart={({ active }) => setCarried(isCarried(active.data.current) ? active.data.current : null)}
      onDragCancel={() => setCarried(null)}
      onDragEnd={({ over }) => {
        const to = bands.find((band) => band === over?.id)
        if (carried && to && to !== carried.from) onMove?.({ subject: carried.subject, from: carried.from, to })
        setCarried(null)
      }}
    >
      <div className={classes.board}>
        {columns.map((column) => (
          <BandColumn key={column.band} column={column} groups={groups} move={move} onMove={onMove} />
        ))}
      </div>
      <WithoutBand groups={groups} />
      {onMove && <p className={classes.keys}>{t('products.keys')}</p>}
      <DragOverlay dropAnimation={null}>{carried && <CarriedCard {...carried} />}</DragOverlay>
    </DndContext>
  )
}

/** What has no margin to be judged by is in no column. */
function WithoutBand({ groups }: { readonly groups: ProductGroups }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const unknown = groups.bands.find(({ band }) => band === 'unknown')
  if (!unknown || unknown.products === 0) return null
  const multiplier = formats.multiplier(unknown.multiplier)
  return (
    <p className={classes.without}>
      <IconInfoCircle size={18} aria-hidden />
      <span>
        {t('products.withoutBand', { count: unknown.products, multiplier })}{' '}
        <AppLink to={paths.products} search={{ view: 'list', band: 'unknown' }}>
          {t('products.showThem')}
        </AppLink>
      </span>
    </p>
  )
}
