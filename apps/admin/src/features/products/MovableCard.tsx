import { useDraggable } from '@dnd-kit/core'
import IconGripVertical from '@tabler/icons-react/dist/esm/icons/IconGripVertical.mjs'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Carried } from './carrying.ts'
import { MoveMenu } from './MoveMenu.tsx'
import type { Move } from './move.ts'
import classes from './products.module.css'
import type { ProductGroups } from './products.queries.ts'

interface MovableCardProps extends Omit<Carried, 'subject'> {
  /** Null: can't be moved as one. */
  readonly subject: Move['subject'] | null
  /** The name as a link or a button. */
  readonly title: ReactNode
  readonly figure: string
  readonly state: 'here' | 'leaving' | 'coming'
  readonly bands: ProductGroups['bands']
  readonly onMove: ((move: Move) => void) | null
}

/** Something in a band: by its handle it is dragged, by its menu it is moved without. */
export function MovableCard(props: MovableCardProps) {
  const { subject, title, name, detail, figure, from, state, bands, onMove } = props
  const { t } = useTranslation('admin')
  const isMovable = subject !== null && onMove !== null && state !== 'coming'
  const key = subject && ('productId' in subject ? subject.productId : subject.category)
  const { setNodeRef, setActivatorNodeRef, attributes, listeners } = useDraggable({
    id: `${state} ${from} ${key}`,
    data: { subject, name, detail, from },
    disabled: !isMovable,
  })
  return (
    <div ref={setNodeRef} className={classes.card} data-state={state}>
      {isMovable ? (
        <button
          type="button"
          ref={setActivatorNodeRef}
          className={classes.handle}
          {...attributes}
          {...listeners}
          aria-label={t('products.carry', { name })}
        >
          <IconGripVertical size={16} aria-hidden />
        </button>
      ) : (
        <span />
      )}
      <span className={classes.words}>
        <b>{title}</b>
        <small>{detail}</small>
      </span>
      <span className={classes.end}>
        {figure}
        {isMovable && <MoveMenu name={name} subject={subject} from={from} bands={bands} onMove={onMove} />}
      </span>
    </div>
  )
}

/** What follows the pointer. */
export function CarriedCard({ name, detail }: Carried) {
  return (
    <div className={classes.card} data-state="carried">
      <span className={classes.handle}>
        <IconGripVertical size={16} aria-hidden />
      </span>
      <span className={classes.words}>
        <b>{name}</b>
        <small>{detail}</small>
      </span>
    </div>
  )
}
