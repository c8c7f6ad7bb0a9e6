import { ExplainedPurchase, QueryState } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './companies.module.css'
import { purchase } from './companies.queries.ts'

/** A purchase of the timeline opens to why it gave what it gave. */
export function WhyPurchase({ id }: { readonly id: string }) {
  const { t } = useTranslation('admin')
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <button type="button" className={classes.why} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t('company.why')}
      </button>
      {isOpen && <Explained id={id} />}
    </>
  )
}

function Explained({ id }: { readonly id: string }) {
  return (
    <QueryState query={useQuery(purchase(id))}>
      {(found) => <ExplainedPurchase purchase={found} audience="staff" />}
    </QueryState>
  )
}
