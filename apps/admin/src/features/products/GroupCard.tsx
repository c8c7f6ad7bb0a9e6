import { AppLink, itemsOf, LoadMore, QueryState, useFormats } from '@stamkund/ui'
import IconChevronDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { MovableCard } from './MovableCard.tsx'
import { isMoved, type Move } from './move.ts'
import classes from './products.module.css'
import { type Group, type ProductGroups, products } from './products.queries.ts'

interface GroupCardProps {
  readonly group: Group
  readonly groups: ProductGroups
  /** Shown where it is, where it would leave, or where it would come. */
  readonly state: 'here' | 'leaving' | 'coming'
  readonly move: Move | null
  readonly onMove: ((move: Move) => void) | null
}

/** What a category has in a band; it opens to its products. */
export function GroupCard({ group, groups, state, move, onMove }: GroupCardProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const [isOpen, setOpen] = useState(false)
  const listId = useId()
  const { category, band, marginBasisPoints } = group
  const name = category ?? t('products.withoutCategory')
  const detail = t('products.groupFigures', {
    count: group.products,
    sales: formats.money(group.netSales12Months, groups.currency),
  })
  return (
    <li>
      <MovableCard
        name={name}
        detail={detail}
        figure={marginBasisPoints === null ? '' : formats.percent(marginBasisPoints / 10_000, 0)}
        from={band}
        subject={category === null ? null : { category }}
        state={state}
        bands={groups.bands}
        onMove={onMove}
        title={
          state === 'coming' || category === null ? (
            name
          ) : (
            <button type="button" aria-expanded={isOpen} aria-controls={listId} onClick={() => setOpen(!isOpen)}>
              {name}
              <IconChevronDown size={14} aria-hidden />
            </button>
          )
        }
      />
      {isOpen && category !== null && (
        <div id={listId}>
          <ProductsOfGroup category={category} group={group} groups={groups} move={move} onMove={onMove} />
        </div>
      )}
    </li>
  )
}

function ProductsOfGroup({
  category,
  group: { band },
  groups,
  move,
  onMove,
}: Omit<GroupCardProps, 'state'> & { readonly category: string }) {
  const formats = useFormats()
  const query = useInfiniteQuery(products({ category, band, sort: 'netSales' }, 20))
  return (
    <>
      <QueryState query={query}>
        {(pages) => (
          <ul className={classes.products}>
            {itemsOf(pages).map((row) => (
              <li key={row.id}>
                <MovableCard
                  name={row.name}
                  detail={formats.money(row.netSales12Months, groups.currency)}
                  figure={row.marginBasisPoints === null ? '' : formats.percent(row.marginBasisPoints / 10_000, 0)}
                  from={band}
                  subject={{ productId: row.id }}
                  state={isMoved(move, { productId: row.id }, band) ? 'leaving' : 'here'}
                  bands={groups.bands}
                  onMove={onMove}
                  title={
                    <AppLink to={`${paths.products}/${row.id}`} preload="intent">
                      {row.name}
                    </AppLink>
                  }
                />
              </li>
            ))}
          </ul>
        )}
      </QueryState>
      <LoadMore query={query} />
    </>
  )
}
