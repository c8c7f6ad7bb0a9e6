import { PageTitle, QueryState } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../layout/use-may.ts'
import { Evaluation } from './Evaluation.tsx'
import { LevelsForm } from './LevelsForm.tsx'
import { RulesForm } from './RulesForm.tsx'
import classes from './tiers.module.css'
import { type Rules, tierRules, tiers } from './tiers.queries.ts'

/** The levels of the club: what they take, what they give, and when companies rise and fall. */
export function TiersPage() {
  const { t } = useTranslation('admin')
  return (
    <div className={classes.page}>
      <PageTitle sentence={t('tiers.sentence')}>{t('settings.tiers')}</PageTitle>
      <QueryState query={useQuery(tierRules)}>{(rules) => <Content rules={rules} />}</QueryState>
    </div>
  )
}

function Content({ rules }: { readonly rules: Rules }) {
  const { t } = useTranslation('admin')
  const mayWrite = useMay()('tiers:write')
  const query = useQuery(tiers)
  return (
    <>
      <QueryState query={query}>
        {({ items, version }) => (
          <LevelsForm read={items} readVersion={version} basis={rules.basis} mayWrite={mayWrite} />
        )}
      </QueryState>
      <RulesForm rules={rules} mayWrite={mayWrite} />
      {mayWrite ? (
        <Evaluation evaluatedOn={rules.evaluatedOn} hasLevels={(query.data?.items.length ?? 0) > 0} />
      ) : (
        <p className={classes.dim}>{t('mayOnlyRead')}</p>
      )}
    </>
  )
}
