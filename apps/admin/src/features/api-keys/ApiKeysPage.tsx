import { Button } from '@mantine/core'
import {
  type Column,
  ConfirmDialog,
  DataTable,
  EmptyState,
  itemsOf,
  LoadMore,
  PageTitle,
  QueryState,
  StateChip,
  useFormats,
} from '@stamkund/ui'
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Said } from '../../layout/Said.tsx'
import { useMay } from '../../layout/use-may.ts'
import classes from './api-keys.module.css'
import { type ApiKey, apiKeys, revokeKey } from './api-keys.queries.ts'
import { NewKeyDialog } from './NewKeyDialog.tsx'

/** The systems that send and read by themselves: the ERP, the shop. */
export function ApiKeysPage() {
  const { t } = useTranslation('admin')
  const may = useMay()
  const { new: isNew } = useSearch({ from: '/admin/settings/api-keys' })
  const navigate = useNavigate({ from: '/settings/api-keys' })
  const query = useInfiniteQuery(apiKeys)
  const queryClient = useQueryClient()
  const [leaving, setLeaving] = useState<ApiKey | null>(null)
  const revoked = useMutation({
    ...revokeKey,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: apiKeys.queryKey }),
  })
  const mayWrite = may('api-keys:write')
  return (
    <>
      <PageTitle
        sentence={t('apiKeys.sentence')}
        action={
          mayWrite && <Button onClick={() => void navigate({ search: { new: true } })}>{t('apiKeys.new')}</Button>
        }
      >
        {t('settings.apiKeys')}
      </PageTitle>
      <Said>{revoked.data && t('apiKeys.revoked', { name: revoked.data.name })}</Said>
      <QueryState query={query}>
        {(pages) =>
          itemsOf(pages).length === 0 ? (
            <EmptyState sentence={t('apiKeys.none')} />
          ) : (
            <Keys rows={itemsOf(pages)} onRevoke={mayWrite ? setLeaving : null} />
          )
        }
      </QueryState>
      <LoadMore query={query} />
      <p className={classes.docs}>
        <a href="/api/docs">{t('apiKeys.docs')}</a>
      </p>
      {isNew && mayWrite && <NewKeyDialog onClose={() => void navigate({ search: {}, replace: true })} />}
      {leaving && (
        <ConfirmDialog
          isOpen
          isDangerous
          title={t('apiKeys.revokeTitle', { name: leaving.name })}
          act={t('apiKeys.revoke')}
          onConfirm={() => revoked.mutateAsync(leaving.id)}
          onClose={() => setLeaving(null)}
        >
          <p>{t('apiKeys.revokeSentence')}</p>
        </ConfirmDialog>
      )}
    </>
  )
}

interface KeysProps {
  readonly rows: readonly ApiKey[]
  readonly onRevoke: ((key: ApiKey) => void) | null
}

function Keys({ rows, onRevoke }: KeysProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const day = (instant: string) => formats.shortDate(formats.day(instant))
  const stateOf = ({ revokedAt, expiresAt }: ApiKey) => {
    if (revokedAt !== null) return 'revoked'
    return expiresAt !== null && expiresAt <= new Date().toISOString() ? 'expired' : 'valid'
  }
  const columns: Column<ApiKey>[] = [
    {
      key: 'name',
      header: t('apiKeys.name'),
      cell: ({ name, scopes }) => (
        <details className={classes.key}>
          <summary>{name}</summary>
          <ul>
            {scopes.map((scope) => (
              <li key={scope}>
                <code>{scope}</code>
              </li>
            ))}
          </ul>
        </details>
      ),
    },
    {
      key: 'scopes',
      header: t('apiKeys.scopes'),
      isExtra: true,
      cell: ({ scopes }) => t('apiKeys.scopeCount', { count: scopes.length }),
    },
    { key: 'created', header: t('apiKeys.created'), cell: ({ createdAt }) => day(createdAt) },
    {
      key: 'used',
      header: t('apiKeys.lastUsed'),
      cell: ({ lastUsedAt }) => (lastUsedAt ? formats.relative(formats.day(lastUsedAt)) : t('companies.never')),
    },
    {
      key: 'expires',
      header: t('apiKeys.expires'),
      isExtra: true,
      cell: ({ expiresAt }) => (expiresAt ? day(expiresAt) : t('companies.never')),
    },
    {
      key: 'state',
      header: t('state'),
      cell: (key) => (
        <StateChip tone={stateOf(key) === 'valid' ? 'ok' : 'plain'}>{t(`apiKeys.state.${stateOf(key)}`)}</StateChip>
      ),
    },
  ]
  if (onRevoke) {
    columns.push({
      key: 'acts',
      header: t('acts'),
      cell: (key) =>
        stateOf(key) !== 'revoked' && (
          <Button
            size="compact-sm"
            variant="subtle"
            color="bad"
            aria-label={t('apiKeys.revokeName', { name: key.name })}
            onClick={() => onRevoke(key)}
          >
            {t('apiKeys.revoke')}
          </Button>
        ),
    })
  }
  return <DataTable caption={t('settings.apiKeys')} columns={columns} rows={rows} keyOf={({ id }) => id} />
}
