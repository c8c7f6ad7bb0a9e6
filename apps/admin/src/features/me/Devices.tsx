import { Button } from '@mantine/core'
import { ConfirmDialog, QueryState, Section, useFormats } from '@stamkund/ui'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Refusal } from '../../layout/Refusal.tsx'
import classes from './me.module.css'
import { type Device, devices, endDevice, signOutEverywhere } from './me.queries.ts'
import { useLeave } from './use-leave.ts'

/** Where I am signed in, and how to end that. */
export function Devices() {
  const { t } = useTranslation('admin')
  const queryClient = useQueryClient()
  const leave = useLeave()
  const [isAsking, setAsking] = useState(false)
  const query = useQuery(devices)
  const ended = useMutation({
    ...endDevice,
    onSettled: () => queryClient.invalidateQueries({ queryKey: devices.queryKey }),
  })
  const everywhere = useMutation({ ...signOutEverywhere, onSuccess: leave })
  return (
    <Section title={t('account.devices')}>
      <QueryState query={query}>
        {({ items }) => (
          <ul className={classes.devices}>
            {items.map((device) => (
              <DeviceRow
                key={device.id}
                device={device}
                isBusy={ended.isPending}
                onEnd={() => ended.mutate(device.id)}
              />
            ))}
          </ul>
        )}
      </QueryState>
      <Refusal error={ended.error} />
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('account.everywhere')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('account.everywhereTitle')}
        act={t('account.everywhere')}
        onConfirm={() => everywhere.mutateAsync()}
        onClose={() => setAsking(false)}
      >
        <p>{t('account.everywhereSentence', { count: query.data?.items.length ?? 1 })}</p>
      </ConfirmDialog>
    </Section>
  )
}

interface DeviceRowProps {
  readonly device: Device
  readonly isBusy: boolean
  readonly onEnd: () => void
}

function DeviceRow({ device, isBusy, onEnd }: DeviceRowProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const name = device.device === '' ? t('account.unknownDevice') : device.device
  return (
    <li>
      <div>
        <b>{name}</b>
        <small>
          {device.isCurrent ? t('account.here') : t('account.lastSeen', { time: formats.dateTime(device.lastSeenAt) })}
        </small>
      </div>
      {!device.isCurrent && (
        <Button
          size="compact-sm"
          variant="subtle"
          disabled={isBusy}
          aria-label={t('account.endName', { name })}
          onClick={onEnd}
        >
          {t('account.signOut')}
        </Button>
      )}
    </li>
  )
}
