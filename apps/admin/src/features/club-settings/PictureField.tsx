import { Button, FileButton } from '@mantine/core'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { Refusal } from '../../layout/Refusal.tsx'
import { Said } from '../../layout/Said.tsx'
import classes from './club-settings.module.css'
import { clubSettings, type PictureKind, removePicture, setPicture } from './club-settings.queries.ts'

interface PictureFieldProps {
  readonly kind: PictureKind
  readonly url: string | null
  readonly mayWrite: boolean
}

/** A picture is saved as soon as it is chosen. */
export function PictureField({ kind, url, mayWrite }: PictureFieldProps) {
  const { t } = useTranslation('admin')
  const queryClient = useQueryClient()
  const id = useId()
  const onSuccess = (saved: unknown) => queryClient.setQueryData(clubSettings.queryKey, saved as never)
  const set = useMutation({ ...setPicture, onSuccess })
  const removed = useMutation({ ...removePicture, onSuccess })
  const isDone = set.isSuccess || removed.isSuccess
  return (
    <fieldset className={classes.picture} aria-labelledby={id}>
      <p>
        <b id={id}>{t(`clubSettings.${kind}`)}</b>
        <small>{t(`clubSettings.${kind}Sentence`)}</small>
      </p>
      {url && <img src={url} alt={t(`clubSettings.${kind}Now`)} data-kind={kind} />}
      {mayWrite && (
        <div className={classes.buttons}>
          <FileButton
            accept="image/png,image/jpeg,image/webp,image/avif"
            onChange={(file) => {
              removed.reset()
              if (file) set.mutate({ kind, file })
            }}
          >
            {(props) => (
              <Button {...props} variant="default" loading={set.isPending}>
                {url ? t('clubSettings.changePicture') : t('clubSettings.choosePicture')}
              </Button>
            )}
          </FileButton>
          {url && (
            <Button
              variant="subtle"
              loading={removed.isPending}
              onClick={() => {
                set.reset()
                removed.mutate(kind)
              }}
            >
              {t('clubSettings.removePicture')}
            </Button>
          )}
        </div>
      )}
      <Refusal error={set.error ?? removed.error} />
      <Said>{isDone && t('saved')}</Said>
    </fieldset>
  )
}
