import { Button } from '@mantine/core'
import { Section, useFormats, useProblemText } from '@stamkund/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Said } from '../../layout/Said.tsx'
import classes from './tiers.module.css'
import { evaluateNow, tierRules, tiers } from './tiers.queries.ts'

interface EvaluationProps {
  readonly evaluatedOn: string | null
  readonly hasLevels: boolean
}

/** What every night does anyway, now. */
export function Evaluation({ evaluatedOn, hasLevels }: EvaluationProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const problemText = useProblemText()
  const queryClient = useQueryClient()
  const { mutate, isPending, data, error } = useMutation({
    ...evaluateNow,
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: tiers.queryKey }),
        queryClient.invalidateQueries({ queryKey: tierRules.queryKey }),
      ]),
  })
  const figures = data && {
    companies: formats.points(data.companies),
    risen: formats.points(data.risen),
    fallen: formats.points(data.fallen),
  }
  return (
    <Section title={t('tiers.evaluation')}>
      <p className={classes.sentence}>
        {t('tiers.evaluationMeans')} {evaluatedOn && t('tiers.evaluatedOn', { day: formats.relative(evaluatedOn) })}
      </p>
      <div className={classes.buttons}>
        <Button variant="default" disabled={!hasLevels} loading={isPending} onClick={() => mutate()}>
          {t('tiers.evaluate')}
        </Button>
        {!hasLevels && <span className={classes.dim}>{t('tiers.evaluateLater')}</span>}
      </div>
      {error && <p role="alert">{problemText(error)}</p>}
      <Said>{figures && t('tiers.evaluated', figures)}</Said>
    </Section>
  )
}
