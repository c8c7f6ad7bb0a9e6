import { Button } from '@mantine/core'
import { AdminHeader, AdminPage, ConfirmDialog, PageTitle, QueryState, useLanguage } from '@stamkund/ui'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { nameIn } from '../../layout/name-in.ts'
import { PictureField } from '../../layout/PictureField.tsx'
import { paths } from '../../paths.ts'
import { RewardForm } from './RewardForm.tsx'
import { archiveReward, changeReward, deletePicture, me, putPicture, type Reward, reward } from './rewards.queries.ts'
import { StockSection } from './StockSection.tsx'

/** One reward: its texts and terms in the middle, picture and stock at the side. */
export function RewardPage() {
  const { t } = useTranslation('admin')
  const language = useLanguage()
  const queryClient = useQueryClient()
  const { id } = useParams({ from: '/admin/rewards/$id' })
  const query = useQuery(reward(id))
  const { data: person } = useQuery(me)
  const mayWrite = person?.permissions.includes('rewards:write') ?? false
  const name = query.data ? nameIn(query.data, language) : '…'
  return (
    <>
      <AdminHeader
        crumbs={[{ label: t('nav.rewards'), to: paths.rewards }, { label: name }]}
        actions={
          query.data && mayWrite && query.data.archivedAt === null && <Archive reward={query.data} name={name} />
        }
      />
      <AdminPage
        side={
          query.data && (
            <>
              <PictureField
                id={id}
                picture={query.data.picture}
                none={t('rewards.noPicture')}
                isReadOnly={!mayWrite}
                put={putPicture}
                remove={deletePicture}
                onChanged={() => queryClient.invalidateQueries({ queryKey: ['/api/v1/rewards/{id}'] })}
              />
              <StockSection reward={query.data} isReadOnly={!mayWrite} />
            </>
          )
        }
      >
        <QueryState query={query}>
          {(found) => (
            <>
              <PageTitle sentence={found.archivedAt ? t('rewards.isArchived') : t(`rewardKind.${found.kind}`)}>
                {name}
              </PageTitle>
              <EditReward
                key={id}
                reward={found}
                currency={person?.club.currency ?? null}
                isReadOnly={!mayWrite || found.archivedAt !== null}
              />
            </>
          )}
        </QueryState>
      </AdminPage>
    </>
  )
}

interface EditRewardProps {
  readonly reward: Reward
  /** Of the club. */
  readonly currency: string | null
  readonly isReadOnly: boolean
}

function EditReward({ reward, currency, isReadOnly }: EditRewardProps) {
  const { t } = useTranslation('admin')
  const queryClient = useQueryClient()
  const { id, version, kind } = reward
  const { mutateAsync, isPending, isSuccess, error } = useMutation({
    ...changeReward,
    onSuccess: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: ['/api/v1/rewards'] }),
        queryClient.invalidateQueries({ queryKey: ['/api/v1/rewards/{id}'] }),
      ]),
  })
  return (
    <RewardForm
      kind={kind}
      stored={{ ...reward, currency: reward.currency ?? currency }}
      act={t('rewards.save')}
      isReadOnly={isReadOnly}
      isPending={isPending}
      done={isSuccess ? t('rewards.saved') : null}
      error={error}
      onSubmit={(_, edits) => mutateAsync({ id, version, edits })}
    />
  )
}

function Archive({ reward, name }: { readonly reward: Reward; readonly name: string }) {
  const { t } = useTranslation('admin')
  const queryClient = useQueryClient()
  const [isOpen, setOpen] = useState(false)
  const { mutateAsync } = useMutation({ ...archiveReward, onSuccess: () => queryClient.invalidateQueries() })
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        {t('rewards.archive')}
      </Button>
      <ConfirmDialog
        isOpen={isOpen}
        title={t('rewards.archiveTitle', { reward: name })}
        act={t('rewards.archive')}
        isDangerous
        onConfirm={() => mutateAsync(reward.id)}
        onClose={() => setOpen(false)}
      >
        {t('rewards.archiveSentence')}
      </ConfirmDialog>
    </>
  )
}
