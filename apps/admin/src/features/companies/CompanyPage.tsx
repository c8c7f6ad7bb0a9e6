import { Button } from '@mantine/core'
import { AdminHeader, AdminPage, PageTitle, QueryState, Section, useFormats } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { CompanyFacts } from './CompanyFacts.tsx'
import { CompanyTimeline } from './CompanyTimeline.tsx'
import { type Company, company } from './companies.queries.ts'
import { MonthlySales } from './MonthlySales.tsx'
import { NoteDialog } from './NoteDialog.tsx'

/** One company: everything that happened, with the facts at its side. */
export function CompanyPage() {
  const { t } = useTranslation('admin')
  const { id } = useParams({ from: '/admin/companies/$id' })
  const query = useQuery(company(id))
  const [isNoting, setNoting] = useState(false)
  return (
    <>
      <AdminHeader
        crumbs={[{ label: t('nav.companies'), to: paths.companies }, { label: query.data?.name ?? '…' }]}
        actions={<Button onClick={() => setNoting(true)}>{t('company.note')}</Button>}
      />
      <AdminPage side={query.data && <CompanyFacts company={query.data} />}>
        <QueryState query={query}>{(found) => <Story company={found} />}</QueryState>
      </AdminPage>
      {isNoting && <NoteDialog companyId={id} onClose={() => setNoting(false)} />}
    </>
  )
}

function Story({ company }: { readonly company: Company }) {
  const { t } = useTranslation('admin')
  return (
    <>
      <PageTitle sentence={useSentence(company)}>{company.name}</PageTitle>
      {company.sales.currency && (
        <Section title={t('company.months')}>
          <MonthlySales months={company.sales.months} currency={company.sales.currency} />
        </Section>
      )}
      <CompanyTimeline companyId={company.id} />
    </>
  )
}

/** What somebody who calls them should know, in one sentence. */
function useSentence({ sales, participates }: Company): string {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  if (!participates) return t('company.outside')
  if (sales.currency === null) return t('company.nothingBought')
  const [now, before] = [Number(sales.netSales12Months), Number(sales.netSales12MonthsBefore)]
  const amount = formats.money(sales.netSales12Months, sales.currency)
  if (before <= 0) return t('company.buys', { amount })
  const change = now / before - 1
  const share = formats.percent(Math.abs(change), 0)
  return t(change < 0 ? 'company.buysLess' : 'company.buysMore', { amount, share })
}
