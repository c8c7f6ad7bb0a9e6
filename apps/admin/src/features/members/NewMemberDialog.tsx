import { Select, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { ConfirmDialog } from '@stamkund/ui'
import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFieldFault } from '../../layout/use-field-fault.ts'
import { DetailFields } from './DetailFields.tsx'
import classes from './members.module.css'
import { companiesNamed, company, createMember, type Details, LIST } from './members.queries.ts'

const PAUSE_MS = 250

interface NewMemberDialogProps {
  /** Chosen already, if it was opened from a company. */
  readonly companyId: string | null
  readonly onClose: () => void
}

/** Whoever is a member can sign in with a code to the e-mail address: there is no invitation to accept. */
export function NewMemberDialog({ companyId: given, onClose }: NewMemberDialogProps) {
  const { t } = useTranslation('admin')
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const [key] = useState(() => crypto.randomUUID())
  const [companyId, setCompany] = useState(given)
  const [email, setEmail] = useState('')
  const [details, setDetails] = useState<Details>(nobody)
  const { mutateAsync, error } = useMutation({
    ...createMember,
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: [LIST] })
      await navigate({ to: '/members/$id', params: { id } })
    },
  })
  const faultOf = useFieldFault(error)
  return (
    <ConfirmDialog
      isOpen
      title={t('members.new')}
      act={t('members.create')}
      onConfirm={() => mutateAsync({ key, companyId: companyId ?? '', email: email.trim(), ...details })}
      onClose={onClose}
    >
      <div className={classes.form}>
        <p>{t('members.newSentence')}</p>
        <CompanyField value={companyId} onChange={setCompany} error={faultOf('companyId')} />
        <TextInput
          required
          type="email"
          label={t('signIn.email')}
          value={email}
          error={faultOf('email')}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <DetailFields details={details} edit={(changes) => setDetails({ ...details, ...changes })} faultOf={faultOf} />
      </div>
    </ConfirmDialog>
  )
}

interface CompanyFieldProps {
  readonly value: string | null
  readonly onChange: (id: string | null) => void
  readonly error: string | null
}

/** Found by name or number among however many there are. */
function CompanyField({ value, onChange, error }: CompanyFieldProps) {
  const { t } = useTranslation('admin')
  const [text, setText] = useState('')
  const [q] = useDebouncedValue(text, PAUSE_MS)
  const { data: chosen } = useQuery({ ...company(value ?? ''), enabled: value !== null })
  const { data: found } = useQuery({ ...companiesNamed(q), placeholderData: keepPreviousData })
  const choices = new Map(found?.items.map(({ id, name, companyNo }) => [id, `${name} (${companyNo})`]))
  if (chosen) choices.set(chosen.id, chosen.name)
  return (
    <Select
      required
      searchable
      data-autofocus={value === null || undefined}
      label={t('companies.name')}
      placeholder={t('companies.search')}
      nothingFoundMessage={t('members.noCompany')}
      filter={({ options }) => options}
      value={value}
      data={[...choices].map(([id, label]) => ({ value: id, label }))}
      error={error}
      onSearchChange={setText}
      onChange={onChange}
    />
  )
}

const nobody: Details = { firstName: null, lastName: null, phone: null, jobTitle: null, role: 'redeemer' }
