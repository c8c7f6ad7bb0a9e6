import { Button, FileButton } from '@mantine/core'
import { Section } from '@stamkund/ui'
import { type UseMutationOptions, useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import classes from './picture-field.module.css'
import { Refusal } from './Refusal.tsx'

interface PictureFieldProps<Changed> {
  /** Of what it is a picture. */
  readonly id: string
  readonly picture: { readonly url480: string } | null
  /** What members see while there is none. */
  readonly none: string
  readonly isReadOnly: boolean
  /** Not now: something else is being saved. */
  readonly isDisabled?: boolean
  readonly put: UseMutationOptions<Changed, Error, { id: string; file: File }>
  readonly remove: UseMutationOptions<Changed, Error, string>
  readonly onChanged: (changed: Changed) => unknown
}

/** The picture as members see it; a new one is seen at once. */
export function PictureField<Changed>(props: PictureFieldProps<Changed>) {
  const { id, picture, none, isReadOnly, isDisabled = false, onChanged } = props
  const { t } = useTranslation('admin')
  const put = useMutation({ ...props.put, onSuccess: onChanged })
  const remove = useMutation({ ...props.remove, onSuccess: onChanged })
  return (
    <Section title={t('picture.title')}>
      {picture ? (
        <img className={classes.picture} src={picture.url480} alt={t('picture.alt')} />
      ) : (
        <p className={classes.none}>{none}</p>
      )}
      {!isReadOnly && (
        <div className={classes.actions}>
          <FileButton
            accept="image/png,image/jpeg,image/webp,image/avif"
            onChange={(file) => file && put.mutate({ id, file })}
          >
            {(button) => (
              <Button {...button} variant="default" loading={put.isPending} disabled={isDisabled}>
                {t('picture.choose')}
              </Button>
            )}
          </FileButton>
          {picture && (
            <Button variant="subtle" loading={remove.isPending} disabled={isDisabled} onClick={() => remove.mutate(id)}>
              {t('picture.remove')}
            </Button>
          )}
        </div>
      )}
      <Refusal error={put.error ?? remove.error} />
    </Section>
  )
}
