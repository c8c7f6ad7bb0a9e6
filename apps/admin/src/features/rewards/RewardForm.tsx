import { Button, Checkbox, NumberInput, TextInput } from '@mantine/core'
import { useProblemText } from '@stamkund/ui'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newerEdits } from '../../layout/newer-edits.ts'
import { RewardTexts } from './RewardTexts.tsx'
import classes from './rewards.module.css'
import type { Reward, RewardBody } from './rewards.queries.ts'

interface RewardFormProps {
  readonly kind: Reward['kind']
  /** As it is stored, or a new one begins; in the currency of the club where it names none. */
  readonly stored: RewardBody
  readonly act: string
  readonly isReadOnly: boolean
  readonly isPending: boolean
  /** What to say once it is saved. */
  readonly done: string | null
  readonly error: Error | null
  /** @param edits what of the body was written here. Settles when it is stored. */
  readonly onSubmit: (body: RewardBody, edits: Partial<RewardBody>) => Promise<unknown>
}

/** What is written stays over what is read, whenever that comes: a picture or a count of the stock changes it beside the form. */
export function RewardForm({ kind, stored, act, isReadOnly, isPending, done, error, onSubmit }: RewardFormProps) {
  const problemText = useProblemText()
  const [edits, setEdits] = useState<Partial<RewardBody>>({})
  const body = { ...bodyOf(stored), ...edits }
  const change = (changes: Partial<RewardBody>) => setEdits((now) => ({ ...now, ...changes }))
  const isEdited = Object.keys(edits).length > 0
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        // A refusal is shown as the error.
        onSubmit(body, edits).then(
          () => setEdits((now) => newerEdits(now, edits)),
          () => {},
        )
      }}
    >
      <fieldset disabled={isReadOnly}>
        <RewardTexts texts={body.texts} onChange={(texts) => change({ texts })} />
        <PriceFields kind={kind} body={body} onChange={change} />
        <LimitFields body={body} onChange={change} />
      </fieldset>
      {error && (
        <p role="alert" className={classes.problem}>
          {problemText(error)}
        </p>
      )}
      {!isReadOnly && (
        <div className={classes.submit}>
          <Button type="submit" loading={isPending}>
            {act}
          </Button>
          <span role="status">{!isEdited && done}</span>
        </div>
      )}
    </form>
  )
}

interface FieldsProps {
  readonly body: RewardBody
  readonly onChange: (changes: Partial<RewardBody>) => void
}

function PriceFields({ kind, body, onChange }: FieldsProps & Pick<RewardFormProps, 'kind'>) {
  const { t } = useTranslation('admin')
  const money = (value: string | number) => (value === '' ? null : String(value))
  const currency = body.currency ?? ''
  return (
    <div className={classes.pair}>
      <NumberInput
        label={t('rewards.price')}
        required
        min={1}
        allowDecimal={false}
        thousandSeparator=" "
        value={body.points}
        onChange={(value) => onChange({ points: Number(value) })}
      />
      <NumberInput
        label={t('rewards.costIn', { currency })}
        description={t('rewards.costNote')}
        min={0}
        decimalScale={2}
        value={body.cost ?? ''}
        onChange={(value) => onChange({ cost: money(value), currency: body.currency })}
      />
      {kind === 'account_credit' && (
        <NumberInput
          label={t('rewards.creditIn', { currency })}
          required
          min={0}
          decimalScale={2}
          value={body.creditAmount ?? ''}
          onChange={(value) => onChange({ creditAmount: money(value), currency: body.currency })}
        />
      )}
      <NumberInput
        label={t('rewards.sortOrder')}
        description={t('rewards.sortNote')}
        min={0}
        allowDecimal={false}
        value={body.sortOrder}
        onChange={(value) => onChange({ sortOrder: Number(value) })}
      />
    </div>
  )
}

function LimitFields({ body, onChange }: FieldsProps) {
  const { t } = useTranslation('admin')
  const count = (value: string | number) => (value === '' ? null : Number(value))
  return (
    <>
      <div className={classes.pair}>
        {(['availableFrom', 'availableUntil'] as const).map((field) => (
          <TextInput
            key={field}
            type="date"
            label={t(`rewards.${field}`)}
            value={body[field] ?? ''}
            onChange={(event) =>
              onChange({ [field]: event.currentTarget.value === '' ? null : event.currentTarget.value })
            }
          />
        ))}
        {(['maxPerCompany', 'maxPerMember'] as const).map((field) => (
          <NumberInput
            key={field}
            label={t(`rewards.${field}`)}
            min={1}
            allowDecimal={false}
            value={body[field] ?? ''}
            onChange={(value) => onChange({ [field]: count(value) })}
          />
        ))}
      </div>
      {(['needsStaffApproval', 'isBusinessReward'] as const).map((field) => (
        <Checkbox
          key={field}
          label={t(`rewards.${field}`)}
          checked={body[field]}
          onChange={(event) => onChange({ [field]: event.currentTarget.checked })}
        />
      ))}
    </>
  )
}

/** Without what is not for a form to change. */
function bodyOf(given: RewardBody): RewardBody {
  const { points, cost, creditAmount, currency, availableFrom, availableUntil, maxPerCompany, maxPerMember } = given
  const { needsStaffApproval, isBusinessReward, texts, sortOrder } = given
  return {
    points,
    cost,
    creditAmount,
    currency,
    availableFrom,
    availableUntil,
    maxPerCompany,
    maxPerMember,
    needsStaffApproval,
    isBusinessReward,
    texts,
    sortOrder,
  }
}
