import { Button, Checkbox, CopyButton, TextInput } from '@mantine/core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../layout/Dialog.tsx'
import { Refusal } from '../../layout/Refusal.tsx'
import { useFieldFault } from '../../layout/use-field-fault.ts'
import classes from './api-keys.module.css'
import { apiKeys, createKey, me, type Scope } from './api-keys.queries.ts'

/** What takes a person, so that no key can have it. */
const OF_PEOPLE = ['mails:read', 'own-account', 'staff:read', 'staff:write']

const presets = {
  erp: [
    'companies:read',
    'companies:write',
    'members:read',
    'members:write',
    'products:read',
    'products:write',
    'purchases:read',
    'purchases:write',
    'sales-reps:read',
    'sales-reps:write',
  ],
  readOnly: ['companies:read', 'members:read', 'products:read', 'purchases:read', 'reports:read', 'wallets:read'],
} as const satisfies Record<string, readonly Scope[]>

/** Chooses what a key may do, then shows its token, this once. */
export function NewKeyDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('admin')
  const queryClient = useQueryClient()
  const created = useMutation({
    ...createKey,
    onSuccess: () => queryClient.invalidateQueries({ queryKey: apiKeys.queryKey }),
  })
  return (
    <Dialog
      size="lg"
      title={created.data ? created.data.name : t('apiKeys.new')}
      // A click beside the dialog must not lose a token that is shown once.
      closeOnClickOutside={false}
      closeOnEscape={created.data === undefined}
      onClose={onClose}
    >
      {created.data ? (
        <Token token={created.data.token} onClose={onClose} />
      ) : (
        <Choice error={created.error} isPending={created.isPending} onChosen={created.mutate} />
      )}
    </Dialog>
  )
}

interface ChoiceProps {
  readonly error: Error | null
  readonly isPending: boolean
  readonly onChosen: (key: { name: string; scopes: Scope[]; expiresAt: string | null }) => void
}

function Choice({ error, isPending, onChosen }: ChoiceProps) {
  const { t } = useTranslation('admin')
  const { data: person } = useQuery(me)
  const faultOf = useFieldFault(error)
  const [name, setName] = useState('')
  const [scopes, setScopes] = useState<Scope[]>([])
  const [expiresOn, setExpiresOn] = useState('')
  // What a role may do is what a key may do, but for what takes a person.
  const possible = (person?.permissions.filter((scope) => !OF_PEOPLE.includes(scope)) ?? []) as Scope[]
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        onChosen({ name: name.trim(), scopes, expiresAt: expiresOn === '' ? null : `${expiresOn}T23:59:59.000Z` })
      }}
    >
      <TextInput
        required
        data-autofocus
        maxLength={100}
        label={t('apiKeys.name')}
        description={t('apiKeys.nameSentence')}
        value={name}
        error={faultOf('name')}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label={t('apiKeys.expires')}
        description={t('apiKeys.expiresSentence')}
        value={expiresOn}
        error={faultOf('expiresAt')}
        onChange={(event) => setExpiresOn(event.currentTarget.value)}
      />
      <div className={classes.presets}>
        <span>{t('apiKeys.presets')}</span>
        <Button size="compact-sm" variant="light" onClick={() => setScopes([...presets.erp])}>
          {t('apiKeys.erp')}
        </Button>
        <Button size="compact-sm" variant="light" onClick={() => setScopes([...presets.readOnly])}>
          {t('apiKeys.readOnly')}
        </Button>
      </div>
      <Checkbox.Group
        label={t('apiKeys.scopes')}
        value={scopes}
        onChange={(chosen) => setScopes(possible.filter((scope) => chosen.includes(scope)))}
        error={faultOf('scopes')}
      >
        <div className={classes.scopes}>
          {possible.map((scope) => (
            <Checkbox key={scope} value={scope} label={scope} />
          ))}
        </div>
      </Checkbox.Group>
      <Refusal error={error} />
      <div className={classes.buttons}>
        <Button type="submit" loading={isPending} disabled={scopes.length === 0}>
          {t('apiKeys.create')}
        </Button>
        {scopes.length === 0 && <span className={classes.dim}>{t('apiKeys.chooseScopes')}</span>}
      </div>
    </form>
  )
}

function Token({ token, onClose }: { readonly token: string; readonly onClose: () => void }) {
  const { t } = useTranslation('admin')
  return (
    <div className={classes.form}>
      <p role="status">{t('apiKeys.shownOnce')}</p>
      <code className={classes.token}>{token}</code>
      <div className={classes.buttons}>
        <CopyButton value={token}>
          {({ copied, copy }) => (
            <Button data-autofocus onClick={copy}>
              {copied ? t('signIn.copied') : t('signIn.copy')}
            </Button>
          )}
        </CopyButton>
        <Button variant="default" onClick={onClose}>
          {t('apiKeys.kept')}
        </Button>
      </div>
    </div>
  )
}
