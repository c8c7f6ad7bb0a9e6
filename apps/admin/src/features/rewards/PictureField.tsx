import { Button, FileButton } from '@mantine/core'
import { Section, useProblemText } from '@stamkund/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import classes from './rewards.module.css'
import { deletePicture, putPicture, type Reward } from './rewards.queries.ts'

/** The picture as members see it; a new one is seen at once. */
export function PictureField({ reward, isReadOnly }: { readonly reward: Reward; readonly isReadOnly: boolean }) {
  const { t } = useTranslation('admin')
  const problemText = useProblemText()
  const queryClient = useQueryClient()
  const options = { onSuccess: () => queryClient.invalidateQueries({ queryKey: ['/api/v1/rewards/{id}'] }) }
  const put = useMutation({ ...putPicture, ...options })
  const remove = useMutation({ ...deletePicture, ...options })
  const error = put.error ?? remove.error
  return (
    <Section title={t('rewards.picture')}>
      {reward.picture ? (
        <img className={classes.picture} src={reward.picture.url480} alt={t('rewards.pictureOf')} />
      ) : (
        <p className={classes.dim}>{t('rewards.noPicture')}</p>
      )}
      {!isReadOnly && (
        <div className={classes.submit}>
          <FileButton
            accept="image/png,image/jpeg,image/webp,image/avif"
            onChange={(file) => file && put.mutate({ id: reward.id, file })}
          >
            {(props) => (
              <Button {...props} variant="default" loading={put.isPending}>
                {t('rewards.choosePicture')}
              </Button>
            )}
          </FileButton>
          {reward.picture && (
            <Button variant="subtle" loading={remove.isPending} onClick={() => remove.mutate(reward.id)}>
              {t('rewards.removePicture')}
            </Button>
          )}
        </div>
      )}
      {error && (
        <p role="alert" className={classes.problem}>
          {problemText(error)}
        </p>
      )}
    </Section>
  )
}
