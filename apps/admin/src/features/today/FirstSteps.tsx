import { AppLink } from '@stamkund/ui'
import IconCircle from '@tabler/icons-react/dist/esm/icons/IconCircle.mjs'
import IconCircleCheck from '@tabler/icons-react/dist/esm/icons/IconCircleCheck.mjs'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import classes from './today.module.css'
import { anyCompany, anyMember, anyProduct, anyReward, latestPolicy, type Person } from './today.queries.ts'

interface FirstStepsProps {
  /** A club that has sold something has companies and products too. */
  readonly hasSold: boolean
  readonly person: Person
}

/** What a new club has to do, in this order, until all of it is done. */
export function FirstSteps({ hasSold, person }: FirstStepsProps) {
  const { t } = useTranslation('admin')
  const steps = useSteps(hasSold, person)
  if (steps === null || steps.every(({ isDone }) => isDone)) return null
  const next = steps.find(({ isDone }) => !isDone)
  return (
    <section className={classes.steps} aria-label={t('today.firstSteps')}>
      <h2>{t('today.firstSteps')}</h2>
      <ol>
        {steps.map(({ key, to, isDone }) => (
          <li key={key} data-next={key === next?.key}>
            {isDone ? (
              <IconCircleCheck size={20} role="img" aria-label={t('today.isDone')} />
            ) : (
              <IconCircle size={20} role="img" aria-label={t('today.isToDo')} />
            )}
            <div>
              <b>{isDone ? t(`today.step.${key}`) : <AppLink to={to}>{t(`today.step.${key}`)}</AppLink>}</b>
              <p>{t(`today.stepWhy.${key}`)}</p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

interface Step {
  readonly key: 'companies' | 'products' | 'purchases' | 'policy' | 'reward' | 'invite'
  readonly to: string
  readonly isDone: boolean
}

/** Null while it isn't known. Only who may do them all is asked to. */
function useSteps(hasSold: boolean, { role }: Person): Step[] | null {
  const enabled = role === 'administrator' || role === 'marketer'
  const isNew = { enabled: enabled && !hasSold }
  const companies = useQuery({ ...anyCompany, ...isNew }).data
  const products = useQuery({ ...anyProduct, ...isNew }).data
  const policies = useQuery({ ...latestPolicy, ...isNew }).data
  const rewards = useQuery({ ...anyReward, enabled }).data
  const members = useQuery({ ...anyMember, enabled }).data
  if (!rewards || !members || (!hasSold && (!companies || !products || !policies))) return null
  const hasAny = (page: { readonly items: readonly unknown[] } | undefined) => hasSold || (page?.items.length ?? 0) > 0
  return [
    { key: 'companies', to: paths.settingsImports, isDone: hasAny(companies) },
    { key: 'products', to: paths.settingsImports, isDone: hasAny(products) },
    { key: 'purchases', to: paths.settingsImports, isDone: hasSold },
    // The first version is the one that every club begins with.
    { key: 'policy', to: paths.settingsPolicy, isDone: hasSold || policies?.items[0]?.createdBy != null },
    { key: 'reward', to: paths.rewards, isDone: rewards.items.length > 0 },
    { key: 'invite', to: paths.members, isDone: members.items.length > 0 },
  ]
}
