import { Button, Textarea } from '@mantine/core'
import {
  ApiProblem,
  AppLink,
  ConfirmDialog,
  EmptyState,
  itemsOf,
  LoadMore,
  QueryState,
  Section,
  useFormats,
  useProblemText,
} from '@stamkund/ui'
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import classes from './company.module.css'
import { approve, reject, type Waiting, waiting } from './company.queries.ts'

/** What colleagues have asked for and an administrator says yes or no to. */
export function Approvals() {
  const { t } = useTranslation('club')
  const problemText = useProblemText()
  const queryClient = useQueryClient()
  const query = useInfiniteQuery(waiting)
  const [refused, setRefused] = useState<Waiting | null>(null)
  const [done, setDone] = useState('')
  const refresh = () => queryClient.invalidateQueries()
  const approval = useMutation({
    ...approve,
    onSuccess: (_, { rewardName }) => setDone(t('approvals.approved', { reward: rewardName })),
    onSettled: refresh,
  })
  const rejection = useMutation({ ...reject, onSettled: refresh })
  return (
    <Section title={t('approvals.title')}>
      <p role="status" className={classes.done}>
        {done}
      </p>
      {approval.error && (
        <p role="alert" className={classes.problem}>
          {problemText(approval.error)}
        </p>
      )}
      <QueryState query={query}>
        {(pages) => {
          // What waits for the club instead is no business of ours.
          const ours = itemsOf(pages).filter(
            (item) => item.companyApproval.isNeeded && !item.companyApproval.approvedAt,
          )
          if (ours.length === 0) return <EmptyState sentence={t('approvals.none')} />
          return (
            <ul className={classes.rows}>
              {ours.map((item) => (
                <li key={item.id} className={classes.approval}>
                  <Asked item={item} />
                  {item.canDecide && (
                    <div className={classes.decide}>
                      <Button size="md" loading={approval.isPending} onClick={() => approval.mutate(item)}>
                        {t('approvals.approve')}
                      </Button>
                      <Button size="md" variant="default" onClick={() => setRefused(item)}>
                        {t('approvals.reject')}
                      </Button>
                    </div>
                  )}
                </li>
              ))}
            </ul>
          )
        }}
      </QueryState>
      <LoadMore query={query} />
      {refused && (
        <Refusal
          item={refused}
          onReject={(reason) => rejection.mutateAsync({ id: refused.id, reason })}
          onClose={() => setRefused(null)}
        />
      )}
    </Section>
  )
}

function Asked({ item }: { readonly item: Waiting }) {
  const { t } = useTranslation('club')
  const formats = useFormats()
  const who = item.memberName ?? t('by.colleague')
  return (
    <div>
      <AppLink to={`${paths.redemptions}/${item.id}`} preload="intent">
        {item.rewardName}
      </AppLink>
      <p>{t('points', { points: formats.points(item.points), count: item.points })}</p>
      <small>{item.isMine ? t('approvals.mine') : `${who}, ${formats.date(formats.day(item.requestedAt))}`}</small>
    </div>
  )
}

interface RefusalProps {
  readonly item: Waiting
  readonly onReject: (reason: string) => Promise<unknown>
  readonly onClose: () => void
}

function Refusal({ item, onReject, onClose }: RefusalProps) {
  const { t } = useTranslation('club')
  const formats = useFormats()
  const [reason, setReason] = useState('')
  const [isMissing, setMissing] = useState(false)
  const confirm = async () => {
    if (reason.trim() === '') {
      setMissing(true)
      throw new ApiProblem({ status: 422, code: 'request.invalid' })
    }
    await onReject(reason.trim())
  }
  return (
    <ConfirmDialog
      isOpen
      title={t('approvals.rejectTitle', { reward: item.rewardName })}
      act={t('approvals.reject')}
      isDangerous
      onConfirm={confirm}
      onClose={onClose}
    >
      <p>{t('approvals.rejectSentence', { points: formats.points(item.points) })}</p>
      <Textarea
        className={classes.reason}
        label={t('approvals.reason')}
        required
        maxLength={500}
        autosize
        minRows={2}
        value={reason}
        error={isMissing && reason.trim() === '' ? t('approvals.reasonMissing') : null}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </ConfirmDialog>
  )
}
