import { useTranslation } from 'react-i18next'
import type { Entry } from './history.queries.ts'

/** What an entry of the statement is called. */
export function useEntryTitle(): (entry: Entry) => string {
  const { t } = useTranslation('club')
  return ({ kind, purchase, event, redemption, counterparty }) => {
    if (redemption && (kind === 'hold' || kind === 'settle' || kind === 'release')) {
      return t(`history.${kind}`, { reward: redemption.rewardName })
    }
    if (purchase && kind === 'earn') return t('event.invoice', { number: purchase.invoiceNo })
    if (event) return event.awards.map(({ name }) => name).join(', ')
    if (purchase && kind === 'mature') return t('history.mature', { number: purchase.invoiceNo })
    if (purchase && kind === 'reverse') return t('history.reverse', { number: purchase.invoiceNo })
    if (counterparty) return t(`history.transfer_${counterparty.kind}`, { name: counterparty.name ?? '' })
    return t(`history.kind.${kind}`)
  }
}
