import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Formats } from '../formats/create-formats.ts'
import { useFormats } from '../formats/use-formats.ts'
import { BandBadge } from './BandBadge.tsx'
import classes from './explained-purchase.module.css'
import { type AwardToExplain, type LineToExplain, type PurchaseToExplain, reasonOf } from './purchase-to-explain.ts'
import { type Audience, noAwardText, receiptOf, type Words } from './receipt.ts'

const LINES_AT_FIRST = 5

interface ExplainedPurchaseProps {
  readonly purchase: PurchaseToExplain
  readonly audience?: Audience
}

/** Why a purchase gave its points: one plain sentence, then the sum of every line as a receipt. */
export function ExplainedPurchase({ purchase, audience = 'member' }: ExplainedPurchaseProps) {
  const { t } = useTranslation('ui')
  const formats = useFormats()
  const [isWhole, setWhole] = useState(false)
  const words: Words = { t, formats, currency: purchase.currency, audience }
  const lines = isWhole ? purchase.lines : purchase.lines.slice(0, LINES_AT_FIRST)
  return (
    <div className={classes.explained}>
      <h2>{t('why.title', { points: formats.points(purchase.points.awarded) })}</h2>
      <p>{useSentence(purchase)}</p>
      {lines.map((line) => (
        <LineReceipt key={line.lineNo} line={line} awards={awardsOf(purchase, line)} words={words} />
      ))}
      {lines.length < purchase.lines.length && (
        <Button variant="default" className={classes.more} onClick={() => setWhole(true)}>
          {t('why.allLines', { count: purchase.lines.length })}
        </Button>
      )}
      <p className={classes.total}>
        <span>{t('why.together')}</span>
        <strong>{formats.signedPoints(purchase.points.awarded)}</strong>
      </p>
      <p className={classes.when}>{whenText(purchase, t, formats)}</p>
    </div>
  )
}

interface LineReceiptProps {
  readonly line: LineToExplain
  readonly awards: readonly AwardToExplain[]
  readonly words: Words
}

function LineReceipt({ line, awards, words }: LineReceiptProps) {
  const { t, formats } = words
  const multiplier = bandOf(awards)
  const points = awards.reduce((sum, award) => sum + award.points - (award.reversedPoints ?? 0), 0)
  return (
    <div className={classes.line}>
      <div className={classes.product}>
        <h3>{line.productName ?? line.sku}</h3>
        {multiplier !== undefined && <BandBadge multiplier={multiplier} />}
      </div>
      <table>
        <tbody>
          {line.noAwardReason === null ? (
            receiptOf(line, awards, words).map(({ label, arithmetic, result }) => (
              <tr key={`${label} ${arithmetic}`}>
                <th scope="row">
                  {label}
                  {arithmetic && <span>{arithmetic}</span>}
                </th>
                <td>{result}</td>
              </tr>
            ))
          ) : (
            <tr>
              <th scope="row">{noAwardText(line.noAwardReason, words)}</th>
              <td>{formats.points(0)}</td>
            </tr>
          )}
        </tbody>
        {line.noAwardReason === null && (
          <tfoot>
            <tr>
              <th scope="row">{t('why.ofLine')}</th>
              <td>{formats.points(points)}</td>
            </tr>
          </tfoot>
        )}
      </table>
    </div>
  )
}

/** `Köpet på 13 600 kr gav 3 280 poäng, och Guldnivå la till 820.` */
function useSentence({ netAmount, currency, awards }: PurchaseToExplain): string {
  const { t, i18n } = useTranslation('ui')
  const formats = useFormats()
  const bonuses = new Map<string, number>()
  let base = 0
  for (const award of awards) {
    const reason = reasonOf(award)
    if (reason?.kind === 'base') base += award.points
    else {
      const name = reason?.kind === 'tier' ? reason.tierName : award.ruleName
      bonuses.set(name, (bonuses.get(name) ?? 0) + award.points)
    }
  }
  const figures = { amount: formats.money(netAmount, currency), points: formats.points(base) }
  if (base === 0 && bonuses.size === 0) return t('why.nothing', figures)
  if (bonuses.size === 0) return t('why.base', figures)
  const named = [...bonuses].map(([name, points]) => t('why.added', { name, points: formats.points(points) }))
  return t('why.withBonus', { ...figures, bonuses: new Intl.ListFormat(i18n.language).format(named) })
}

function whenText({ points, availableOn, expiresOn }: PurchaseToExplain, t: Words['t'], formats: Formats): string {
  if (points.awarded <= 0) return ''
  const expiry = expiresOn === null ? '' : formats.date(expiresOn)
  // `points` is how it was when the invoice came.
  const isReady = points.pending === 0 || (availableOn !== null && availableOn <= formats.day(new Date().toISOString()))
  if (isReady) return expiresOn === null ? t('why.readyNow') : t('why.readyNowUntil', { expiry })
  if (availableOn === null) return t('why.readyWhenPaid')
  const day = formats.date(availableOn)
  return expiresOn === null ? t('why.ready', { day }) : t('why.readyUntil', { day, expiry })
}

function awardsOf({ awards }: PurchaseToExplain, { lineNo }: LineToExplain): AwardToExplain[] {
  return awards.filter((award) => award.lineNo === lineNo)
}

function bandOf(awards: readonly AwardToExplain[]): number | undefined {
  for (const award of awards) {
    const reason = reasonOf(award)
    if (reason?.kind === 'base') return reason.multiplierHundredths / 100
  }
  return undefined
}
