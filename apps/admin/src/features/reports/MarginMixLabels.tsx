import { useFormats } from '@stamkund/ui'
import { useTranslation } from 'react-i18next'
import { type MonthShares, type Part, parts, spreadLabels } from './margin-shares.ts'
import classes from './reports.module.css'

interface MarginMixLabelsProps {
  readonly months: readonly MonthShares[]
  readonly nameOf: (part: Part) => string
}

/** As `CHART_HEIGHT`, `TOP` and `AXIS_HEIGHT` of the chart, which is loaded later than these. */
const [HEIGHT, ABOVE, BELOW] = [260, 20, 28]
const LINE = 20

/** Beside the last month, at the height of what they name: the share then, and what it was in the first. */
export function MarginMixLabels({ months, nameOf }: MarginMixLabelsProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const [first, last] = [months[0], months.at(-1)]
  if (!first || !last) return null
  const height = HEIGHT - ABOVE - BELOW
  const shown = parts.toReversed().filter((part) => last.shares[part] > 0)
  let above = 0
  const middles = shown.map((part) => {
    const middle = (above + last.shares[part] / 2) * height
    above += last.shares[part]
    return middle
  })
  const places = spreadLabels(middles, LINE, height)
  return (
    <ul className={classes.labels} aria-hidden>
      {shown.map((part, index) => (
        <li key={part} style={{ top: ABOVE + (places[index] ?? 0) }}>
          <b>{nameOf(part)}</b> {formats.percent(last.shares[part], 0)}{' '}
          {first !== last && <small>{t('reports.was', { share: formats.percent(first.shares[part], 0) })}</small>}
        </li>
      ))}
    </ul>
  )
}
