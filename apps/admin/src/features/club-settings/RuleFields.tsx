import { Select, TextInput } from '@mantine/core'
import { Section } from '@stamkund/ui'
import { useTranslation } from 'react-i18next'
import { FigureInput } from '../../layout/FigureInput.tsx'
import classes from './club-settings.module.css'
import type { FieldsProps } from './fields-props.ts'

/** What is set once and then left alone. */
export function RuleFields({ draft, edit, faultOf, mayWrite }: FieldsProps) {
  const { t } = useTranslation('admin')
  return (
    <Section title={t('clubSettings.rules')}>
      <div className={classes.fields}>
        <TextInput
          label={t('clubSettings.mailSender')}
          description={t('clubSettings.mailSenderSentence')}
          placeholder={draft.name}
          maxLength={100}
          readOnly={!mayWrite}
          value={draft.mailSenderName ?? ''}
          error={faultOf('mailSenderName')}
          onChange={(event) => edit({ mailSenderName: event.currentTarget.value || null })}
        />
        <FigureInput
          label={t('clubSettings.adjustmentLimit')}
          description={t('clubSettings.adjustmentLimitSentence')}
          min={0}
          max={1_000_000_000}
          allowDecimal={false}
          readOnly={!mayWrite}
          value={draft.adjustmentApprovalAbove}
          error={faultOf('adjustmentApprovalAbove')}
          onChange={(value) => edit({ adjustmentApprovalAbove: value })}
        />
        <FigureInput
          label={t('clubSettings.campaignLimit')}
          description={t('clubSettings.campaignLimitSentence')}
          min={0}
          max={1_000_000_000}
          allowDecimal={false}
          readOnly={!mayWrite}
          value={draft.campaignApprovalAbovePoints}
          error={faultOf('campaignApprovalAbovePoints')}
          onChange={(value) => edit({ campaignApprovalAbovePoints: value })}
        />
        <TextInput
          type="date"
          label={t('clubSettings.earningStartsOn')}
          description={t('clubSettings.earningStartsOnSentence')}
          readOnly={!mayWrite}
          value={draft.earningStartsOn ?? ''}
          error={faultOf('earningStartsOn')}
          onChange={(event) => edit({ earningStartsOn: event.currentTarget.value || null })}
        />
        <Select
          searchable
          label={t('clubSettings.timeZone')}
          description={t('clubSettings.timeZoneSentence')}
          allowDeselect={false}
          limit={60}
          readOnly={!mayWrite}
          value={draft.timeZone}
          data={timeZones(draft.timeZone)}
          error={faultOf('timeZone')}
          onChange={(timeZone) => {
            if (timeZone !== null) edit({ timeZone })
          }}
        />
        <TextInput
          label={t('clubSettings.currency')}
          description={t('clubSettings.currencySentence')}
          maxLength={3}
          readOnly={!mayWrite}
          value={draft.currency}
          error={faultOf('currency')}
          onChange={(event) => edit({ currency: event.currentTarget.value.toUpperCase() })}
        />
      </div>
    </Section>
  )
}

function timeZones(own: string): string[] {
  const known = Intl.supportedValuesOf('timeZone')
  return known.includes(own) ? known : [own, ...known]
}
