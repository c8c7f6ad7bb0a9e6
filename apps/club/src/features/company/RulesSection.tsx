import { QueryState, Section } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { rules } from './company.queries.ts'
import { RulesForm } from './RulesForm.tsx'

/** What we allow ourselves to redeem. */
export function RulesSection({ currency }: { readonly currency: string }) {
  const { t } = useTranslation('club')
  const [attempt, setAttempt] = useState(0)
  return (
    <Section title={t('rules.title')}>
      <QueryState query={useQuery(rules)}>
        {(found) => (
          <RulesForm key={attempt} rules={found} currency={currency} onStartAgain={() => setAttempt(attempt + 1)} />
        )}
      </QueryState>
    </Section>
  )
}
