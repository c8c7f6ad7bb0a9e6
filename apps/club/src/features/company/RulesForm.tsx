import { Button, Checkbox, NumberInput, Radio } from '@mantine/core'
import { ApiProblem, useFormats, useProblemText } from '@stamkund/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './company.module.css'
import { changeRules, type Rules, rules as rulesQuery } from './company.queries.ts'

const kinds = ['merchandise', 'voucher_code', 'service', 'training', 'donation', 'account_credit'] as const

interface RulesFormProps {
  readonly rules: Rules
  readonly currency: string
  /** Forgets what was typed, for what is in force. */
  readonly onStartAgain: () => void
}

export function RulesForm({ rules, currency, onStartAgain }: RulesFormProps) {
  const { t } = useTranslation('club')
  const problemText = useProblemText()
  const queryClient = useQueryClient()
  const [draft, setDraft] = useState(rules)
  const { mutate, isPending, isSuccess, error, reset } = useMutation({
    ...changeRules,
    onSuccess: (saved) => {
      queryClient.setQueryData(rulesQuery.queryKey, saved)
      setDraft(saved)
      // What can be redeemed follows from them.
      void queryClient.invalidateQueries({ queryKey: ['/api/v1/me/rewards'] })
    },
    onError: () => queryClient.invalidateQueries({ queryKey: rulesQuery.queryKey }),
  })
  const change = (changes: Partial<Rules>) => {
    reset()
    setDraft({ ...draft, ...changes })
  }
  const changedMeanwhile = error instanceof ApiProblem && error.status === 412
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        // The newest version that was read: whoever presses again has been told that it differs.
        mutate({ ...draft, version: rules.version })
      }}
    >
      <Radio.Group
        size="lg"
        label={t('rules.who')}
        value={draft.whoMayRedeem}
        onChange={(chosen) => change({ whoMayRedeem: chosen === 'administrators' ? chosen : 'redeemers' })}
      >
        <div className={classes.choices}>
          <Radio value="redeemers" label={t('rules.who_redeemers')} />
          <Radio value="administrators" label={t('rules.who_administrators')} />
        </div>
      </Radio.Group>
      <NumberInput
        label={t('rules.approvalAbove')}
        description={t('rules.approvalAboveMeans')}
        {...figure}
        {...useSeparators()}
        value={draft.approvalAbovePoints ?? ''}
        onChange={(value) => change({ approvalAbovePoints: value === '' ? null : Number(value) })}
      />
      <NumberInput
        label={t('rules.valueCap', { currency: draft.valueCapPerMemberAndYear?.currency ?? currency })}
        description={t('rules.valueCapMeans')}
        {...figure}
        {...useSeparators()}
        value={draft.valueCapPerMemberAndYear ? Number(draft.valueCapPerMemberAndYear.amount) : ''}
        onChange={(value) =>
          change({
            valueCapPerMemberAndYear:
              value === ''
                ? null
                : { amount: String(value), currency: draft.valueCapPerMemberAndYear?.currency ?? currency },
          })
        }
      />
      <Checkbox.Group
        size="lg"
        label={t('rules.blocked')}
        value={draft.blockedKinds}
        onChange={(chosen) => change({ blockedKinds: kinds.filter((kind) => chosen.includes(kind)) })}
      >
        <div className={classes.kinds}>
          {kinds.map((kind) => (
            <Checkbox key={kind} value={kind} label={t(`rewardKind.${kind}`)} />
          ))}
        </div>
      </Checkbox.Group>
      <Checkbox
        label={t('rules.businessOnly')}
        description={t(draft.isPublicSector ? 'rules.publicSector' : 'rules.businessOnlyMeans')}
        checked={draft.businessRewardsOnly || draft.isPublicSector}
        disabled={draft.isPublicSector}
        onChange={(event) => change({ businessRewardsOnly: event.currentTarget.checked })}
      />
      {error && (
        <div role="alert" className={classes.problem}>
          {problemText(error)}{' '}
          {changedMeanwhile && (
            <Button variant="subtle" size="compact-md" onClick={onStartAgain}>
              {t('rules.startAgain')}
            </Button>
          )}
        </div>
      )}
      <div className={classes.buttons}>
        <Button type="submit" loading={isPending}>
          {t('rules.save')}
        </Button>
        <p role="status">{isSuccess && t('saved')}</p>
      </div>
    </form>
  )
}

const figure = {
  min: 0,
  allowDecimal: false,
  allowNegative: false,
  clampBehavior: 'strict',
  hideControls: true,
} as const

/** As the language writes thousands. */
function useSeparators() {
  const formats = useFormats()
  const [, separator = ' '] = /1(\D?)000/.exec(formats.points(1_000)) ?? []
  return { thousandSeparator: separator, maxLength: 16 }
}
