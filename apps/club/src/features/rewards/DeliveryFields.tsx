import { Button, TextInput } from '@mantine/core'
import type { Answer } from '@stamkund/ui'
import { useTranslation } from 'react-i18next'
import classes from './rewards.module.css'
import type { Delivery } from './rewards.queries.ts'

interface DeliveryFieldsProps {
  readonly company: Answer<'/api/v1/me/company'> | undefined
  /** Null: to the company. */
  readonly delivery: Delivery | null
  readonly onChange: (delivery: Delivery | null) => void
}

const fields = [
  ['name', 'name', 200],
  ['address', 'street-address', 200],
  ['postalCode', 'postal-code', 20],
  ['city', 'address-level2', 100],
] as const

const nowhere: Delivery = { name: '', address: '', postalCode: '', city: '', country: null }

/** Where it goes: to the company unless somebody says otherwise. */
export function DeliveryFields({ company, delivery, onChange }: DeliveryFieldsProps) {
  const { t } = useTranslation('club')
  if (delivery === null) {
    return (
      <div className={classes.line}>
        <span>{t('redeem.deliveredTo')}</span>
        <span className={classes.delivery}>
          {addressOf(company) ?? t('redeem.noAddress')}
          <Button variant="subtle" size="compact-md" onClick={() => onChange(nowhere)}>
            {t('redeem.elsewhere')}
          </Button>
        </span>
      </div>
    )
  }
  return (
    <fieldset className={classes.address}>
      <legend>{t('redeem.deliveredTo')}</legend>
      {fields.map(([field, autoComplete, maxLength]) => (
        <TextInput
          key={field}
          required
          maxLength={maxLength}
          autoComplete={autoComplete}
          label={t(`address.${field}`)}
          value={delivery[field]}
          onChange={(event) => onChange({ ...delivery, [field]: event.currentTarget.value })}
        />
      ))}
      {addressOf(company) !== null && (
        <Button variant="subtle" onClick={() => onChange(null)}>
          {t('redeem.toCompany')}
        </Button>
      )}
    </fieldset>
  )
}

/** Null: not known well enough to send something there. */
export function addressOf(company: Answer<'/api/v1/me/company'> | undefined): string | null {
  const { address = null, city = null } = company?.address ?? {}
  return address === null || city === null ? null : `${address}, ${city}`
}
