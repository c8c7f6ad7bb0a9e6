import { AppLink, useFormats } from '@stamkund/ui'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import classes from './campaigns.module.css'
import type { DraftResult } from './campaigns.queries.ts'

const SHOWN = 6

interface CompanyTablesProps {
  readonly result: DraftResult
  readonly money: (amount: string) => string
}

/** Who would have got most, and who nearly something more. */
export function CompanyTables({ result, money }: CompanyTablesProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  return (
    <div className={classes.pair}>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <caption className="visually-hidden">{t('campaigns.topCompanies')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('campaigns.topCompanies')}</th>
              <th scope="col">{t('campaigns.bought')}</th>
              <th scope="col">{t('campaigns.figure.points')}</th>
            </tr>
          </thead>
          <tbody>
            {result.topCompanies.slice(0, SHOWN).map(({ companyId, name, netSales, points }) => (
              <tr key={companyId}>
                <th scope="row">
                  <AppLink to={`${paths.companies}/${companyId}`}>{name}</AppLink>
                </th>
                <td>{money(netSales)}</td>
                <td>{formats.points(points)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {result.nearMisses.length > 0 && (
        <div className={classes.scroll}>
          <table className={classes.table}>
            <caption className="visually-hidden">{t('campaigns.nearMisses')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('campaigns.nearMisses')}</th>
                <th scope="col">{t('campaigns.bought')}</th>
                <th scope="col">{t('campaigns.missing')}</th>
              </tr>
            </thead>
            <tbody>
              {result.nearMisses.slice(0, SHOWN).map(({ companyId, occurredIn, name, bought, missing }) => (
                <tr key={`${companyId} ${occurredIn}`}>
                  <th scope="row">
                    <AppLink to={`${paths.companies}/${companyId}`}>{name}</AppLink>
                  </th>
                  <td>{money(bought)}</td>
                  <td>{money(missing)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  )
}
