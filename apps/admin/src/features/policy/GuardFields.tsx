import { Switch } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { FigureInput } from '../../layout/FigureInput.tsx'
import classes from './policy.module.css'
import { me } from './policy.queries.ts'
import type { FieldsProps } from './RateFields.tsx'

const TENTH = 1_000

/** What keeps points from costing more than a sale gives. */
export function GuardFields({ draft, edit, mayWrite }: FieldsProps) {
  const { t } = useTranslation('admin')
  const { data: person } = useQuery(me)
  const { marginShareBasisPoints } = draft
  return (
    <div className={classes.fields}>
      <Switch
        label={t('policy.belowCost')}
        disabled={!mayWrite}
        checked={draft.guardsBelowCost}
        onChange={(event) => edit({ guardsBelowCost: event.currentTarget.checked })}
      />
      <Switch
        label={t('policy.limitsShare')}
        disabled={!mayWrite}
        checked={marginShareBasisPoints !== null}
        onChange={(event) => edit({ marginShareBasisPoints: event.currentTarget.checked ? TENTH : null })}
      />
      {marginShareBasisPoints !== null && (
        <FigureInput
          label={t('policy.marginShare')}
          suffix=" %"
          min={0}
          max={100}
          decimalScale={2}
          readOnly={!mayWrite}
          value={marginShareBasisPoints / 100}
          onChange={(value) => edit({ marginShareBasisPoints: Math.round(value * 100) })}
        />
      )}
      <FigureInput
        label={t('policy.costPerPoint', { currency: person?.club.currency ?? '' })}
        description={t('policy.costPerPointSentence')}
        min={0}
        max={100_000}
        step={0.01}
        decimalScale={4}
        readOnly={!mayWrite}
        value={Number(draft.costPerPoint)}
        onChange={(value) => edit({ costPerPoint: value.toFixed(4) })}
      />
    </div>
  )
}
