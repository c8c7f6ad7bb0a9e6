import { Button, Checkbox } from '@mantine/core'
import { AppLink, type Column, DataTable, StateChip, useFormats } from '@stamkund/ui'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import classes from './redemptions.module.css'
import type { Redemption, State } from './redemptions.queries.ts'
import { type Act, actsFor } from './use-queue-keys.ts'

interface QueueTableProps {
  readonly rows: readonly Redemption[]
  readonly focused: number
  readonly onFocus: (row: number) => void
  readonly chosen: ReadonlySet<string>
  readonly onToggle: ((id: string) => void) | null
  readonly onAct: ((act: Act, redemption: Redemption) => void) | null
}

const tones = {
  awaiting_approval: 'warn',
  approved: 'accent',
  fulfilled: 'ok',
  rejected: 'plain',
  cancelled: 'plain',
} as const satisfies Record<State, string>

export function QueueTable({ rows, focused, onFocus, chosen, onToggle, onAct }: QueueTableProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const columns: Column<Redemption>[] = [
    {
      key: 'reward',
      header: t('redemptions.reward'),
      cell: (row) => (
        <span className={classes.reward}>
          {onToggle && row.state === 'approved' && (
            <Checkbox
              checked={chosen.has(row.id)}
              onChange={() => onToggle(row.id)}
              aria-label={t('redemptions.choose', { reward: row.rewardName, company: row.companyName })}
            />
          )}
          {row.picture && <img src={row.picture.url480} alt="" width={36} height={36} loading="lazy" />}
          <AppLink to={`${paths.redemptions}/${row.id}`} onFocus={() => onFocus(rows.indexOf(row))}>
            {row.rewardName}
          </AppLink>
        </span>
      ),
    },
    {
      key: 'company',
      header: t('redemptions.company'),
      cell: (row) => <AppLink to={`${paths.companies}/${row.companyId}`}>{row.companyName}</AppLink>,
    },
    { key: 'member', header: t('redemptions.member'), isExtra: true, cell: (row) => row.memberName ?? '' },
    {
      key: 'requested',
      header: t('redemptions.requested'),
      cell: (row) => formats.shortDate(formats.day(row.requestedAt)),
    },
    { key: 'points', header: t('redemptions.points'), isFigure: true, cell: (row) => formats.points(row.points) },
    {
      key: 'state',
      header: t('redemptions.state'),
      cell: (row) => <StateChip tone={tones[row.state]}>{t(`redemptions.chip.${row.state}`)}</StateChip>,
    },
  ]
  if (onAct) {
    columns.push({
      key: 'acts',
      header: t('redemptions.acts'),
      cell: (row) => (
        <span className={classes.acts}>
          {actsFor(row)
            .filter((act) => act !== 'select')
            .map((act, index) => (
              <Button
                key={act}
                size="compact-sm"
                variant={index === 0 ? 'light' : 'subtle'}
                onClick={() => onAct(act, row)}
              >
                {t(`redemptions.act.${act}`)}
              </Button>
            ))}
        </span>
      ),
    })
  }
  return (
    <DataTable
      caption={t('redemptions.title')}
      columns={columns}
      rows={rows}
      keyOf={({ id }) => id}
      isSelected={(row) => rows[focused] === row}
    />
  )
}
