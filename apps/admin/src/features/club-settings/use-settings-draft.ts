import { ApiProblem } from '@stamkund/ui'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { newerEdits } from '../../layout/newer-edits.ts'
import { type Changes, type ClubSettings, changeSettings, clubSettings } from './club-settings.queries.ts'

/** What is being written over the settings. It stays when somebody else has changed them meanwhile, and when saving fails. */
export function useSettingsDraft(settings: ClubSettings) {
  const queryClient = useQueryClient()
  const [edits, setEdits] = useState<Changes>({})
  const changes = changesOf(settings, edits)
  const { mutate, isPending, error, isSuccess, reset } = useMutation({
    ...changeSettings,
    onSuccess: (saved, { changes: sent }) => {
      queryClient.setQueryData(clubSettings.queryKey, saved)
      setEdits((now) => newerEdits(now, sent))
    },
    onError: (refusal) => {
      if (isOutrun(refusal)) return queryClient.invalidateQueries({ queryKey: clubSettings.queryKey })
    },
  })
  const isChanged = Object.keys(changes).length > 0
  return {
    draft: { ...settings, ...edits },
    isChanged,
    edit: (more: Changes) => {
      if (isSuccess) reset()
      setEdits((before) => ({ ...before, ...more }))
    },
    undo: () => {
      reset()
      setEdits({})
    },
    save: () => mutate({ version: settings.version, changes }),
    isSaving: isPending,
    isSaved: isSuccess && !isChanged,
    isOutrun: isOutrun(error),
    error,
  }
}

/** Somebody else was faster. */
function isOutrun(error: unknown): boolean {
  return error instanceof ApiProblem && error.status === 412
}

function changesOf(settings: ClubSettings, edits: Changes): Changes {
  const differs = ([name, value]: [string, unknown]) =>
    JSON.stringify(value) !== JSON.stringify(settings[name as keyof Changes])
  return Object.fromEntries(Object.entries(edits).filter(differs))
}
