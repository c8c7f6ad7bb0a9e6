import { Button, Textarea } from '@mantine/core'
import { type Answer, ApiProblem, AppLink, Segments, useClub, useFormats, useProblemText } from '@stamkund/ui'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { Balance } from './Balance.tsx'
import { addressOf, DeliveryFields } from './DeliveryFields.tsx'
import { Quantity } from './Quantity.tsx'
import classes from './rewards.module.css'
import { company, type Delivery, type PayFrom, type Reward, redeem } from './rewards.queries.ts'

const MOST_AT_ONCE = 20

interface RedeemFormProps {
  readonly reward: Reward
  readonly wallets: Answer<'/api/v1/me/wallet'>
  readonly payFrom: PayFrom
  readonly onPayFrom: (payFrom: PayFrom) => void
}

/** How many, where to, what it leaves; the button says the act. */
export function RedeemForm({ reward, wallets, payFrom, onPayFrom }: RedeemFormProps) {
  const { t } = useTranslation('club')
  const formats = useFormats()
  const { name } = useClub()
  const { data: ours } = useQuery(company)
  const [quantity, setQuantity] = useState(1)
  const [note, setNote] = useState('')
  const [delivery, setDelivery] = useState<Delivery | null>(null)
  const { redeemOnce, isPending, error } = useRedemption()
  const wallet = payFrom === 'own' && wallets.own ? wallets.own : wallets.company
  const cost = reward.points * quantity
  const isSent = reward.kind === 'merchandise'
  const lacksAddress = isSent && delivery === null && addressOf(ours) === null
  const shortOf = Math.max(0, cost - wallet.available)
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        const extras = { ...(isSent && delivery && { delivery }), ...(note.trim() !== '' && { note: note.trim() }) }
        redeemOnce({ rewardId: reward.id, payFrom, quantity, ...extras })
      }}
    >
      {wallets.own && (
        <Segments
          label={t('redeem.payFrom')}
          value={payFrom}
          choices={(['company', 'own'] as const).map((value) => ({ value, label: t(`redeem.${value}`) }))}
          onChange={onPayFrom}
        />
      )}
      <div className={classes.lines}>
        <Quantity
          value={quantity}
          most={Math.min(MOST_AT_ONCE, reward.stockLeft ?? MOST_AT_ONCE)}
          onChange={setQuantity}
        />
        {isSent && <DeliveryFields company={ours} delivery={delivery} onChange={setDelivery} />}
      </div>
      <Textarea
        label={t('redeem.note')}
        maxLength={500}
        autosize
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Balance have={wallet.available} cost={cost} expiring={wallet.expiringSoon[0] ?? null} />
      <p className={classes.small}>{t('redeem.canCancel', { club: name })}</p>
      {error && <Refusal error={error} />}
      <Button type="submit" loading={isPending} disabled={!reward.isAvailable || shortOf > 0 || lacksAddress}>
        {t('redeem.act', { points: formats.points(cost), count: cost })}
      </Button>
      {shortOf > 0 && reward.isAvailable && (
        <p className={classes.small}>{t('reason.points_missing', { points: formats.points(shortOf) })}</p>
      )}
      {lacksAddress && <p className={classes.small}>{t('redeem.addressMissing')}</p>}
      <AppLink className={classes.notNow} to={paths.rewards}>
        {t('redeem.notNow')}
      </AppLink>
    </form>
  )
}

/** What kept it; and if nobody knows whether it went through, that pressing again redeems once all the same. */
function Refusal({ error }: { readonly error: Error }) {
  const { t } = useTranslation('club')
  const problemText = useProblemText()
  return (
    <p role="alert" className={classes.problem}>
      {problemText(error)} {isClear(error) ? '' : t('redeem.unknown')}
    </p>
  )
}

/** Redeems under one key until the answer is known: a lost answer, asked for again, redeems once. */
function useRedemption() {
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const key = useRef(globalThis.crypto.randomUUID())
  const { mutate, isPending, error } = useMutation({
    ...redeem,
    onSuccess: async ({ items }) => {
      const [first] = items
      await navigate({ href: first ? `${paths.redemptions}/${first.id}?isNew=true` : paths.home })
      await queryClient.invalidateQueries()
    },
    onError: (problem) => {
      if (isClear(problem)) key.current = globalThis.crypto.randomUUID()
      // What kept it shows in the figures.
      return queryClient.invalidateQueries()
    },
  })
  const redeemOnce = (wish: Omit<Parameters<typeof mutate>[0], 'key'>) => mutate({ ...wish, key: key.current })
  return { redeemOnce, isPending, error }
}

/** A refusal says that nothing was redeemed; no answer, or a fault of the server, leaves it open. */
function isClear(error: Error): boolean {
  return error instanceof ApiProblem && error.status >= 400 && error.status < 500
}
