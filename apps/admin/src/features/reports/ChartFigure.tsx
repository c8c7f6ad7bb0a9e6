import { Loading } from '@stamkund/ui'
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

/** A chart, or the same as a table. Charts are loaded when there is one to see. */
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
        <Suspense fallback={<Loading lines={6} />}>
          <div role="img" aria-label={label}>
            {chart}
          </div>
        </Suspense>
      )}
    </figure>
  )
}
