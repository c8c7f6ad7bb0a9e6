import { useFormats } from '@stamkund/ui'
import IconChevronDown from '@tabler/icons-react/dist/esm/icons/IconChevronDown.mjs'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { EntryDetail } from './EntryDetail.tsx'
import classes from './history.module.css'
import type { Entry, WalletChoice } from './history.queries.ts'
import { useEntryTitle } from './use-entry-title.ts'

interface EntryRowProps {
  readonly entry: Entry
  readonly wallet: WalletChoice
}

/** One line of the statement; it opens to why. */
export function EntryRow({ entry, wallet }: EntryRowProps) {
  const { t } = useTranslation('club')
  const formats = useFormats()
  const title = useEntryTitle()(entry)
  const [isOpen, setOpen] = useState(false)
  const detailId = useId()
  const { points, change, balance, redemption, availableOn, kind } = entry
  // Points that mature, or leave for good what they were held for, are no more and no fewer than before.
  const shown = kind === 'mature' ? change.available : points
  const by = redemption?.memberName ? t('home.redeemedBy', { name: redemption.memberName }) : null
  const isPending = kind === 'earn' && change.pending !== 0
  return (
    <>
      <button
        type="button"
        className={classes.entry}
        aria-expanded={isOpen}
        aria-controls={detailId}
        onClick={() => setOpen(!isOpen)}
      >
        <span>{title}</span>
        <b>{shown === 0 ? '' : formats.signedPoints(shown)}</b>
        <IconChevronDown size={18} aria-hidden />
        <small>{[formats.date(entry.occurredOn), by].filter(Boolean).join(', ')}</small>
        <small>
          {isPending && availableOn
            ? t('home.readyOn', { day: formats.shortDate(availableOn) })
            : formats.points(balance.available - balance.debt)}
        </small>
      </button>
      <div id={detailId} className={classes.detail} hidden={!isOpen}>
        {isOpen && <EntryDetail entry={entry} wallet={wallet} />}
      </div>
    </>
  )
}
