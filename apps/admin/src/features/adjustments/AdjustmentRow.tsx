import { Button } from '@mantine/core'
import { AppLink, useFormats } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../layout/use-may.ts'
import { paths } from '../../paths.ts'
import type { Act } from './AdjustmentDecision.tsx'
import classes from './adjustments.module.css'
import { type Adjustment, me } from './adjustments.queries.ts'
import { useHolder } from './use-holder.ts'

interface AdjustmentRowProps {
  readonly adjustment: Adjustment
  readonly onAct: (act: Act) => void
}

/** Whose points, how many, why, who asked; and what may be done about it by whoever looks. */
export function AdjustmentRow({ adjustment, onAct }: AdjustmentRowProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const holder = useHolder(adjustment)
  const { points, reasonCode, text, requestedAt, requestedByName, rejectionReason, companyId } = adjustment
  return (
    <li className={classes.adjustment}>
      <strong>{formats.signedPoints(points)}</strong>
      <div>
        <p>
          <AppLink to={`${paths.companies}/${companyId}`}>{holder}</AppLink>
        </p>
        <p>{[t(`reasonCode.${reasonCode}`), text].filter(Boolean).join(': ')}</p>
        <small>
          {requestedByName === null
            ? formats.dateTime(requestedAt)
            : t('adjustments.asked', { name: requestedByName, time: formats.dateTime(requestedAt) })}
          {rejectionReason && ` · ${rejectionReason}`}
        </small>
      </div>
      {adjustment.state === 'waiting' && <Acts adjustment={adjustment} onAct={onAct} />}
    </li>
  )
}

function Acts({ adjustment, onAct }: AdjustmentRowProps) {
  const { t } = useTranslation('admin')
  const may = useMay()
  const { data: person } = useQuery(me)
  const isOwn = adjustment.requestedBy === person?.id
  const mayApprove = may('adjustments:approve')
  return (
    <div className={classes.acts}>
      {isOwn && (
        <>
          <small>{t('adjustments.own')}</small>
          <Button size="compact-sm" variant="subtle" onClick={() => onAct('withdraw')}>
            {t('adjustments.act.withdraw')}
          </Button>
        </>
      )}
      {!isOwn && mayApprove && (
        <>
          <Button size="compact-sm" variant="light" onClick={() => onAct('approve')}>
            {t('adjustments.act.approve')}
          </Button>
          <Button size="compact-sm" variant="subtle" onClick={() => onAct('reject')}>
            {t('adjustments.act.reject')}
          </Button>
        </>
      )}
      {!isOwn && !mayApprove && <small>{t('adjustments.others')}</small>}
    </div>
  )
}
