import { Timeline, type TimelineEvent } from '@stamkund/ui'
import IconCheck from '@tabler/icons-react/dist/esm/icons/IconCheck.mjs'
import IconGift from '@tabler/icons-react/dist/esm/icons/IconGift.mjs'
import IconTruck from '@tabler/icons-react/dist/esm/icons/IconTruck.mjs'
import IconX from '@tabler/icons-react/dist/esm/icons/IconX.mjs'
import { useTranslation } from 'react-i18next'
import type { Redemption } from './redemptions.queries.ts'

type Event = Redemption['events'][number]

/** What happened to a redemption, the latest first. */
export function Steps({ events }: { readonly events: readonly Event[] }) {
  const { t } = useTranslation('club')
  const shown: TimelineEvent[] = events.toReversed().map((event) => ({
    id: `${event.kind} ${event.occurredAt}`,
    at: event.occurredAt,
    icon: iconOf(event),
    title: t(`redemptionEvent.${event.kind}`),
    detail: [event.by === 'club' ? null : (event.byName ?? t(`by.${event.by}`)), event.text].filter(Boolean).join(': '),
  }))
  return <Timeline events={shown} />
}

function iconOf({ state }: Event) {
  if (state === 'fulfilled') return IconTruck
  if (state === 'rejected' || state === 'cancelled') return IconX
  return state === 'approved' ? IconCheck : IconGift
}
