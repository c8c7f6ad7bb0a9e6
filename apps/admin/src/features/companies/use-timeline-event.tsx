import { type TimelineEvent, useFormats } from '@stamkund/ui'
import type { Icon } from '@tabler/icons-react'
import IconAdjustments from '@tabler/icons-react/dist/esm/icons/IconAdjustments.mjs'
import IconClock from '@tabler/icons-react/dist/esm/icons/IconClock.mjs'
import IconFileInvoice from '@tabler/icons-react/dist/esm/icons/IconFileInvoice.mjs'
import IconGift from '@tabler/icons-react/dist/esm/icons/IconGift.mjs'
import IconLogin from '@tabler/icons-react/dist/esm/icons/IconLogin.mjs'
import IconNote from '@tabler/icons-react/dist/esm/icons/IconNote.mjs'
import IconReceiptRefund from '@tabler/icons-react/dist/esm/icons/IconReceiptRefund.mjs'
import IconStar from '@tabler/icons-react/dist/esm/icons/IconStar.mjs'
import { useTranslation } from 'react-i18next'
import type { Happening } from './companies.queries.ts'
import { WhyPurchase } from './WhyPurchase.tsx'

const icons: Readonly<Record<Happening['kind'], Icon>> = {
  purchase: IconFileInvoice,
  return: IconReceiptRefund,
  event: IconStar,
  points: IconStar,
  redemption: IconGift,
  sign_in: IconLogin,
  note: IconNote,
  adjustment: IconAdjustments,
  expiry: IconClock,
}

/** What happened, in words. */
export function useTimelineEvent(): (happening: Happening) => TimelineEvent {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  return ({ id, kind, occurredAt, points, purchase, event: done, redemption, member, note, reasonCode }) => {
    const person = [member?.firstName, member?.lastName].filter(Boolean).join(' ') || t('timeline.somebody')
    const value = points === null || points === 0 ? undefined : formats.signedPoints(points)
    const event = {
      id,
      at: kind === 'sign_in' || kind === 'note' ? occurredAt : formats.day(occurredAt),
      icon: icons[kind],
    }
    if (purchase) {
      const figures = { number: purchase.invoiceNo, amount: formats.money(purchase.netAmount, purchase.currency) }
      return {
        ...event,
        value,
        title: t(`timeline.${kind === 'return' ? 'return' : 'purchase'}`, figures),
        detail: <WhyPurchase id={purchase.id} />,
      }
    }
    if (done)
      return { ...event, value, title: t('timeline.event', { campaign: done.name, person }), detail: done.event }
    if (redemption) {
      return {
        ...event,
        value,
        title: t(`timeline.redemption_${redemption.step}`, { reward: redemption.rewardName }),
        detail: person,
      }
    }
    if (note) {
      return {
        ...event,
        title: note.text ?? t('timeline.noteErased'),
        detail: note.authorName ?? t('timeline.somebody'),
      }
    }
    if (kind === 'sign_in') return { ...event, title: t('timeline.sign_in', { person }) }
    const detail = reasonCode ? t(`reasonCode.${reasonOf(reasonCode)}`) : undefined
    return {
      ...event,
      value,
      title: t(`timeline.${kind === 'purchase' || kind === 'return' || kind === 'event' ? 'points' : kind}`, {
        person,
        reward: '',
      }),
      detail,
    }
  }
}

const reasons = ['goodwill', 'correction', 'complaint', 'contest', 'migration', 'opening_balance', 'other'] as const

function reasonOf(code: string): (typeof reasons)[number] {
  return reasons.find((reason) => reason === code) ?? 'other'
}
