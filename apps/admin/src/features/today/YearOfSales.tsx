import { Section, useFormats } from '@stamkund/ui'
import { useTranslation } from 'react-i18next'
import classes from './today.module.css'
import type { Company } from './today.queries.ts'

interface YearOfSalesProps {
  readonly sales: Company['sales']
  readonly currency: string
}

/** Twelve months in one figure, against the twelve before, with the shape of them; the company page has the table. */
export function YearOfSales({ sales, currency }: YearOfSalesProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const { months, netSales12Months, netSales12MonthsBefore } = sales
  const highest = Math.max(1, ...months.map(({ netSales }) => Number(netSales)))
  const before = Number(netSales12MonthsBefore)
  const change = before > 0 ? Number(netSales12Months) / before - 1 : null
  const said =
    change === null
      ? null
      : t(change < 0 ? 'today.lessThanBefore' : 'today.moreThanBefore', { share: formats.percent(Math.abs(change), 0) })
  const nameOf = (month: string | undefined) => formats.month(`${month}-01`).slice(0, 3).toLowerCase()
  return (
    <Section title={t('today.bought')}>
      <p className={classes.sum}>{formats.money(netSales12Months, currency)}</p>
      {said && <p className={classes.change}>{said}</p>}
      <div className={classes.bars} aria-hidden>
        {months.map(({ month, netSales }) => (
          <i key={month} style={{ height: `${Math.max(0, (Number(netSales) / highest) * 100)}%` }} />
        ))}
      </div>
      <p className={classes.ends} aria-hidden>
        <small>{nameOf(months[0]?.month)}</small>
        <small>{nameOf(months.at(-1)?.month)}</small>
      </p>
    </Section>
  )
}
