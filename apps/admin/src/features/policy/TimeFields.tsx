import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { FigureInput } from '../../layout/FigureInput.tsx'
import classes from './policy.module.css'
import { maturityKinds, maturityOf } from './policy-draft.ts'
import type { FieldsProps } from './RateFields.tsx'

const MONTH = 30
const returns = ['debt', 'forgive'] as const

/** When points can be used, when they expire, whose they are, and what a return does. */
export function TimeFields({ draft, edit, mayWrite }: FieldsProps) {
  const { t } = useTranslation('admin')
  const { maturity } = draft
  const days = maturity.kind === 'days' ? maturity.days : MONTH
  return (
    <div className={classes.fields}>
      <Select
        label={t('policy.maturity')}
        allowDeselect={false}
        readOnly={!mayWrite}
        value={maturity.kind}
        data={maturityKinds.map((value) => ({ value, label: t(`policy.matures.${value}`) }))}
        onChange={(value) => {
          const kind = maturityKinds.find((each) => each === value)
          if (kind) edit({ maturity: maturityOf(kind, days) })
        }}
      />
      {maturity.kind === 'days' && (
        <FigureInput
          label={t('policy.days')}
          min={0}
          max={365}
          allowDecimal={false}
          readOnly={!mayWrite}
          value={days}
          onChange={(value) => edit({ maturity: maturityOf('days', value) })}
        />
      )}
      <FigureInput
        label={t('policy.expiryMonths')}
        description={t('policy.expirySentence')}
        min={1}
        max={120}
        allowDecimal={false}
        readOnly={!mayWrite}
        value={draft.expiryMonths}
        onChange={(value) => edit({ expiryMonths: value })}
      />
      <FigureInput
        label={t('policy.memberShare')}
        description={t('policy.memberShareSentence')}
        suffix=" %"
        min={0}
        max={100}
        decimalScale={2}
        readOnly={!mayWrite}
        value={draft.memberShareBasisPoints / 100}
        onChange={(value) => edit({ memberShareBasisPoints: Math.round(value * 100) })}
      />
      <Select
        label={t('policy.returns')}
        allowDeselect={false}
        readOnly={!mayWrite}
        value={draft.returnsBeyondBalance}
        data={returns.map((value) => ({ value, label: t(`policy.return.${value}`) }))}
        onChange={(value) => {
          const chosen = returns.find((each) => each === value)
          if (chosen) edit({ returnsBeyondBalance: chosen })
        }}
      />
    </div>
  )
}
