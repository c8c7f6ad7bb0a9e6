import { useFormats } from '@stamkund/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './companies.module.css'
import type { Company } from './companies.queries.ts'

interface MonthlySalesProps {
  readonly months: Company['sales']['months']
  readonly currency: string
}

/** Twelve months of net sales as bars, with the contribution margin inside; or the same as a table. */
export function MonthlySales({ months, currency }: MonthlySalesProps) {
  const { t } = useTranslation('admin')
  const [isTable, setTable] = useState(false)
  return (
    <figure className={classes.chart}>
      <figcaption>
        {t('company.monthsSentence')}{' '}
        <button type="button" onClick={() => setTable(!isTable)}>
          {isTable ? t('showChart') : t('showTable')}
        </button>
      </figcaption>
      {isTable ? <Table months={months} currency={currency} /> : <Bars months={months} />}
    </figure>
  )
}

function Bars({ months }: Pick<MonthlySalesProps, 'months'>) {
  const formats = useFormats()
  const highest = Math.max(1, ...months.map(({ netSales }) => Number(netSales)))
  const height = (amount: string) => `${Math.max(0, (Number(amount) / highest) * 100)}%`
  return (
    <div className={classes.bars} aria-hidden>
      {months.map(({ month, netSales, contributionMargin }) => (
        <div key={month}>
          <span className={classes.column}>
            <i style={{ height: height(netSales) }} />
            <i data-margin style={{ height: height(contributionMargin) }} />
          </span>
          <small>{formats.month(`${month}-01`).slice(0, 3).toLowerCase()}</small>
        </div>
      ))}
    </div>
  )
}

function Table({ months, currency }: MonthlySalesProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('company.month')}</th>
          <th scope="col">{t('companies.netSales')}</th>
          <th scope="col">{t('company.contribution')}</th>
        </tr>
      </thead>
      <tbody>
        {months.map(({ month, netSales, contributionMargin }) => (
          <tr key={month}>
            <th scope="row">{formats.month(`${month}-01`)}</th>
            <td>{formats.money(netSales, currency)}</td>
            <td>{formats.money(contributionMargin, currency)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
