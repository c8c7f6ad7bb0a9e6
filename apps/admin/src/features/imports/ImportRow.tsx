import { Button, Progress } from '@mantine/core'
import { ApiProblem, ConfirmDialog, CsvLink, StateChip, useFormats, useProblemText } from '@stamkund/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import classes from './imports.module.css'
import { cancel, type Import, imports, isUnderWay } from './imports.queries.ts'

const tones = { queued: 'accent', running: 'accent', finished: 'ok', failed: 'bad' } as const satisfies Record<
  Import['state'],
  string
>

/** One file: how far it has come, and when it has ended what became of its rows. */
export function ImportRow({ run, mayWrite }: { readonly run: Import; readonly mayWrite: boolean }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const problemText = useProblemText()
  const isCancelled = run.failure?.code === 'import.cancelled'
  const state = isCancelled ? 'cancelled' : run.state
  return (
    <li className={classes.import}>
      <div className={classes.head}>
        <b>{run.fileName}</b>
        <StateChip tone={isCancelled ? 'plain' : tones[run.state]}>{t(`imports.state.${state}`)}</StateChip>
        <small>
          {t(`imports.kind.${run.kind}`)}, {formats.dateTime(run.createdAt)}
        </small>
      </div>
      {isUnderWay(run) && (
        <Progress.Root size="md" className={classes.bar}>
          <Progress.Section
            value={run.progressPercent}
            aria-label={t('imports.progress', { file: run.fileName })}
            color="var(--meter)"
          />
        </Progress.Root>
      )}
      <p>
        <Counts run={run} />
      </p>
      {run.failure && !isCancelled && <p className={classes.failure}>{problemText(toProblem(run.failure))}</p>}
      {run.ignoredColumns.length > 0 && (
        <p className={classes.dim}>{t('imports.ignored', { columns: run.ignoredColumns.join(', ') })}</p>
      )}
      <div className={classes.acts}>
        {run.rejected > 0 && (
          <CsvLink
            path={`/api/v1/imports/${run.id}/rejects`}
            label={t('imports.rejects', { count: run.rejected, rows: formats.points(run.rejected) })}
          />
        )}
        {mayWrite && isUnderWay(run) && <Cancel run={run} />}
      </div>
    </li>
  )
}

/** What ended a run long ago is said as if it had just been refused. */
function toProblem({ code, message }: NonNullable<Import['failure']>): ApiProblem {
  return new ApiProblem({ status: 422, code, detail: message })
}

function Counts({ run }: { readonly run: Import }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const counts = {
    imported: formats.points(run.imported),
    unchanged: formats.points(run.unchanged),
    rejected: formats.points(run.rejected),
  }
  if (run.rows === null) return t('imports.counts', counts)
  return t('imports.countsOf', { ...counts, rows: formats.points(run.rows) })
}

function Cancel({ run }: { readonly run: Import }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const queryClient = useQueryClient()
  const [isAsking, setAsking] = useState(false)
  const { mutateAsync } = useMutation({
    ...cancel,
    onSettled: () => queryClient.invalidateQueries({ queryKey: imports.queryKey }),
  })
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        color="bad"
        aria-label={t('imports.cancelName', { file: run.fileName })}
        onClick={() => setAsking(true)}
      >
        {t('imports.cancel')}
      </Button>
      <ConfirmDialog
        isOpen={isAsking}
        isDangerous
        title={t('imports.cancelTitle', { file: run.fileName })}
        act={t('imports.cancel')}
        onConfirm={() => mutateAsync(run.id)}
        onClose={() => setAsking(false)}
      >
        <p>{t('imports.cancelSentence', { rows: formats.points(run.imported + run.unchanged) })}</p>
      </ConfirmDialog>
    </>
  )
}
