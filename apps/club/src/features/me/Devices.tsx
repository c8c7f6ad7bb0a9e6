import { Button } from '@mantine/core'
import { ConfirmDialog, QueryState, Section, useFormats, useProblemText } from '@stamkund/ui'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './me.module.css'
import { type Device, devices, endDevice, signOutEverywhere } from './me.queries.ts'
import { useLeave } from './use-leave.ts'

/** Where I am signed in, and how to end that. */
export function Devices() {
  const { t } = useTranslation('club')
  const problemText = useProblemText()
  const queryClient = useQueryClient()
  const leave = useLeave()
  const [isAsking, setAsking] = useState(false)
  const ended = useMutation({
    ...endDevice,
    onSettled: () => queryClient.invalidateQueries({ queryKey: devices.queryKey }),
  })
  const everywhere = useMutation({ ...signOutEverywhere, onSuccess: leave })
  return (
    <Section title={t('devices.title')}>
      <QueryState query={useQuery(devices)}>
        {({ items }) => (
          <ul className={classes.devices}>
            {items.map((device) => (
              <li key={device.id}>
                <DeviceRow device={device} isBusy={ended.isPending} onEnd={() => ended.mutate(device.id)} />
              </li>
            ))}
          </ul>
        )}
      </QueryState>
      {ended.error && (
        <p role="alert" className={classes.problem}>
          {problemText(ended.error)}
        </p>
      )}
      <Button variant="default" className={classes.everywhere} onClick={() => setAsking(true)}>
        {t('devices.everywhere')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        title={t('devices.everywhereTitle')}
        act={t('devices.everywhere')}
        onConfirm={() => everywhere.mutateAsync()}
        onClose={() => setAsking(false)}
      >
        {t('devices.everywhereSentence')}
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
  const { t } = useTranslation('club')
  const formats = useFormats()
  const name = device.device === '' ? t('devices.unknown') : device.device
  return (
    <>
      <div>
        <b>{name}</b>
        <small>
          {device.isCurrent ? t('devices.here') : t('devices.last', { time: formats.dateTime(device.lastSeenAt) })}
        </small>
      </div>
      {!device.isCurrent && (
        <Button
          size="sm"
          variant="subtle"
          disabled={isBusy}
          aria-label={t('devices.endName', { name })}
          onClick={onEnd}
        >
          {t('devices.end')}
        </Button>
      )}
    </>
  )
}
