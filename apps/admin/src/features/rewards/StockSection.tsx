import { Button, NumberInput, Textarea, TextInput } from '@mantine/core'
import { Facts, Section, useFormats, useProblemText } from '@stamkund/ui'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './rewards.module.css'
import { addCodes, changeStock, type Reward, voucherCodes } from './rewards.queries.ts'

interface StockSectionProps {
  readonly reward: Reward
  readonly isReadOnly: boolean
}

/** How many there are; of gift cards, the codes. */
export function StockSection(props: StockSectionProps) {
  return props.reward.kind === 'voucher_code' ? <Codes {...props} /> : <Stock {...props} />
}

function Stock({ reward, isReadOnly }: StockSectionProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const problemText = useProblemText()
  const queryClient = useQueryClient()
  const [setTo, setSetTo] = useState<number | null>(reward.stockLeft)
  const [reason, setReason] = useState('')
  const { mutate, isPending, isSuccess, error } = useMutation({
    ...changeStock,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: ['/api/v1/rewards/{id}'] }),
  })
  const left = reward.stockLeft === null ? t('rewards.unlimited') : formats.points(reward.stockLeft)
  return (
    <Section title={t('rewards.stock')}>
      <Facts facts={[{ label: t('rewards.stockLeft'), value: left }]} />
      {!isReadOnly && (
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault()
            mutate({ id: reward.id, setTo, reason })
          }}
        >
          <NumberInput
            label={t('rewards.counted')}
            description={t('rewards.stockEmpty')}
            min={0}
            allowDecimal={false}
            value={setTo ?? ''}
            onChange={(value) => setSetTo(value === '' ? null : Number(value))}
          />
          <TextInput
            label={t('redemptions.reason')}
            required
            maxLength={200}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={error ? problemText(error) : null}
          />
          <div className={classes.submit}>
            <Button type="submit" variant="default" loading={isPending}>
              {t('rewards.setStock')}
            </Button>
            <span role="status">{isSuccess && t('rewards.saved')}</span>
          </div>
        </form>
      )}
    </Section>
  )
}

function Codes({ reward, isReadOnly }: StockSectionProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const problemText = useProblemText()
  const queryClient = useQueryClient()
  const [text, setText] = useState('')
  const { data } = useQuery(voucherCodes(reward.id))
  const {
    mutate,
    isPending,
    data: added,
    error,
  } = useMutation({
    ...addCodes,
    onSuccess: async () => {
      setText('')
      await queryClient.invalidateQueries()
    },
  })
  const codes = text.split(/[\s,;]+/).filter((code) => code !== '')
  return (
    <Section title={t('rewards.codes')}>
      {data && (
        <Facts
          facts={(['available', 'reserved', 'issued'] as const).map((state) => ({
            label: t(`rewards.codesState.${state}`),
            value: formats.points(data[state]),
          }))}
        />
      )}
      {!isReadOnly && (
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault()
            mutate({ id: reward.id, codes })
          }}
        >
          <Textarea
            label={t('rewards.newCodes')}
            description={t('rewards.newCodesNote')}
            minRows={4}
            autosize
            maxRows={10}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
            error={error ? problemText(error) : null}
          />
          <div className={classes.submit}>
            <Button type="submit" variant="default" loading={isPending} disabled={codes.length === 0}>
              {t('rewards.addCodes', { count: codes.length })}
            </Button>
            <span role="status">
              {added &&
                t('rewards.codesAdded', {
                  added: formats.points(added.added),
                  left: formats.points(added.duplicates + added.invalid),
                })}
            </span>
          </div>
        </form>
      )}
    </Section>
  )
}
