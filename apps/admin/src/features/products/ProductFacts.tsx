import { AppLink, Facts, Section, useFormats } from '@stamkund/ui'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import classes from './products.module.css'
import type { Product, ProductOverview } from './products.queries.ts'

interface ProductFactsProps {
  readonly product: Product
  readonly overview: ProductOverview
}

/** What stands at the side: what it is, what was sold of it, and to whom. */
export function ProductFacts({ product, overview }: ProductFactsProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const { currency, netSales12Months, quantity12Months, companies, buyers } = overview
  const said = [
    { label: t('products.sku'), value: product.sku },
    { label: t('products.category'), value: product.category },
    { label: t('product.subcategory'), value: product.subcategory },
    { label: t('product.brand'), value: product.brand },
  ]
  return (
    <>
      <Section title={t('company.facts')}>
        <Facts facts={said.filter(({ value }) => value !== null)} />
      </Section>
      <Section title={t('product.twelveMonths')}>
        <Facts
          facts={[
            { label: t('product.netSales'), value: formats.money(netSales12Months, currency) },
            { label: t('product.quantity'), value: formats.decimal(quantity12Months) },
            { label: t('product.companies'), value: formats.points(companies) },
          ]}
        />
      </Section>
      <Section title={t('product.buyers')}>
        {buyers.length === 0 ? (
          <p className={classes.dim}>{t('product.noBuyers')}</p>
        ) : (
          <ul className={classes.buyers}>
            {buyers.map((buyer) => (
              <li key={buyer.companyId}>
                <AppLink to={`${paths.companies}/${buyer.companyId}`} preload="intent">
                  {buyer.companyName}
                </AppLink>
                <span>{formats.money(buyer.netSales, buyer.currency)}</span>
                <small>{formats.relative(buyer.lastBoughtOn)}</small>
              </li>
            ))}
          </ul>
        )}
      </Section>
    </>
  )
}
