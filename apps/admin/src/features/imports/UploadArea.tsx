import { Button, FileButton, Select } from '@mantine/core'
import IconUpload from '@tabler/icons-react/dist/esm/icons/IconUpload.mjs'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type DragEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Refusal } from '../../layout/Refusal.tsx'
import { Said } from '../../layout/Said.tsx'
import classes from './imports.module.css'
import { imports, type Kind, kinds, upload } from './imports.queries.ts'

/** A CSV file, dropped or picked. It is imported by a job, so the page may be left as soon as it has arrived. */
export function UploadArea() {
  const { t } = useTranslation('admin')
  const queryClient = useQueryClient()
  const [kind, setKind] = useState<Kind | null>(null)
  const [isOver, setOver] = useState(false)
  const { mutate, isPending, error, data, variables } = useMutation({
    ...upload,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: imports.queryKey }),
  })
  const take = (file: File | null | undefined) => {
    if (file) mutate({ file, kind })
  }
  const drag = (event: DragEvent, isInside: boolean) => {
    event.preventDefault()
    setOver(isInside)
  }
  return (
    <div className={classes.upload}>
      <Select
        label={t('imports.about')}
        placeholder={t('imports.byName')}
        clearable
        clearButtonProps={{ 'aria-label': t('clear') }}
        value={kind}
        data={kinds.map((value) => ({ value, label: t(`imports.kind.${value}`) }))}
        onChange={(value) => setKind(kinds.find((each) => each === value) ?? null)}
      />
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a shortcut; the button does the same */}
      <div
        className={classes.area}
        data-over={isOver}
        onDragOver={(event) => drag(event, true)}
        onDragLeave={(event) => drag(event, false)}
        onDrop={(event) => {
          drag(event, false)
          take(event.dataTransfer.files[0])
        }}
      >
        <IconUpload size={22} aria-hidden />
        <p>{t('imports.drop')}</p>
        <FileButton accept=".csv,.gz,text/csv" onChange={take}>
          {(props) => (
            <Button {...props} variant="default" loading={isPending}>
              {t('imports.pick')}
            </Button>
          )}
        </FileButton>
        <small>{t('imports.format')}</small>
      </div>
      <Refusal error={error} />
      <Said>
        {isPending && variables
          ? t('imports.sending', { file: variables.file.name })
          : data && t('imports.received', { file: data.fileName })}
      </Said>
    </div>
  )
}
