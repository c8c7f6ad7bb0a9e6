import { type ReactNode, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './reports.module.css'

interface ChartFigureProps {
  /** What is shown. */
  readonly caption: ReactNode
  /** The same in words, for whoever doesn't see it. */
  readonly label: string
  readonly chart: ReactNode
  readonly table: ReactNode
}

/** A chart, or the same as a table. What it says in words is there before it is drawn, and so is its place. */
export function ChartFigure({ caption, label, chart, table }: ChartFigureProps) {
  const { t } = useTranslation('admin')
  const [isTable, setTable] = useState(false)
  return (
    <figure className={classes.figure}>
      <figcaption>
        <span>{caption}</span>
        <button type="button" onClick={() => setTable(!isTable)}>
          {isTable ? t('showChart') : t('showTable')}
        </button>
      </figcaption>
      {isTable ? (
        table
      ) : (
        <div role="img" aria-label={label}>
          <Suspense fallback={<div className={classes.undrawn} />}>{chart}</Suspense>
        </div>
      )}
    </figure>
  )
}
