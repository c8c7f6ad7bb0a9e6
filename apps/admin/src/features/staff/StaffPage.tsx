import { Button } from '@mantine/core'
import { type Column, DataTable, itemsOf, LoadMore, PageTitle, QueryState, StateChip, useFormats } from '@stamkund/ui'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Said } from '../../layout/Said.tsx'
import { useMay } from '../../layout/use-may.ts'
import { InviteDialog } from './InviteDialog.tsx'
import { PersonDialog } from './PersonDialog.tsx'
import { RolesTable } from './RolesTable.tsx'
import classes from './staff.module.css'
import { me, type Person, salesReps, staff } from './staff.queries.ts'

const tones = { invited: 'accent', active: 'ok', deactivated: 'plain' } as const satisfies Record<
  Person['status'],
  string
>

/** Who works with the club, and what each role may do. */
export function StaffPage() {
  const { t } = useTranslation('admin')
  const may = useMay()
  const { invite, person: openId } = useSearch({ from: '/admin/settings/staff' })
  const navigate = useNavigate({ from: '/settings/staff' })
  const query = useInfiniteQuery(staff)
  const [said, setSaid] = useState('')
  const close = () => void navigate({ search: {}, replace: true })
  const open = itemsOf(query.data).find(({ id }) => id === openId)
  const mayWrite = may('staff:write')
  return (
    <>
      <PageTitle
        sentence={t('staff.sentence')}
        action={
          mayWrite && <Button onClick={() => void navigate({ search: { invite: true } })}>{t('staff.invite')}</Button>
        }
      >
        {t('settings.staff')}
      </PageTitle>
      <Said>{said}</Said>
      <QueryState query={query}>
        {(pages) => (
          <People rows={itemsOf(pages)} onOpen={mayWrite ? (id) => void navigate({ search: { person: id } }) : null} />
        )}
      </QueryState>
      <LoadMore query={query} />
      <RolesTable />
      {invite && mayWrite && <InviteDialog onDone={setSaid} onClose={close} />}
      {open && mayWrite && !open.isErased && <PersonDialog person={open} onDone={setSaid} onClose={close} />}
    </>
  )
}

interface PeopleProps {
  readonly rows: readonly Person[]
  readonly onOpen: ((id: string) => void) | null
}

function People({ rows, onOpen }: PeopleProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const { data: self } = useQuery(me)
  const { data: reps } = useQuery(salesReps)
  const columns: Column<Person>[] = [
    {
      key: 'name',
      header: t('staff.name'),
      cell: ({ id, name, email, isErased }) =>
        isErased ? (
          t('members.erased')
        ) : (
          <span className={classes.person}>
            {name}
            <small>{id === self?.id ? t('staff.you', { email }) : email}</small>
          </span>
        ),
    },
    { key: 'role', header: t('staff.role'), cell: ({ role }) => t(`role.${role}`) },
    {
      key: 'rep',
      header: t('companies.rep'),
      isExtra: true,
      cell: ({ salesRepId }) => reps?.items.find(({ id }) => id === salesRepId)?.name ?? '',
    },
    {
      key: 'last',
      header: t('lastSignIn'),
      cell: ({ lastSignedInAt, invitationExpiresAt, isErased }) => {
        if (lastSignedInAt) return formats.relative(formats.day(lastSignedInAt))
        if (isErased) return ''
        return invitationExpiresAt
          ? t('staff.invitationUntil', { day: formats.date(formats.day(invitationExpiresAt)) })
          : t('companies.never')
      },
    },
    {
      key: 'status',
      header: t('state'),
      cell: ({ status, isErased }) => (
        <StateChip tone={tones[status]}>{isErased ? t('members.erasedChip') : t(`staff.status.${status}`)}</StateChip>
      ),
    },
  ]
  if (onOpen) {
    columns.push({
      key: 'act',
      header: t('acts'),
      cell: ({ id, name, isErased }) =>
        !isErased && (
          <Button
            size="compact-sm"
            variant="light"
            aria-label={t('staff.changeName', { name })}
            onClick={() => onOpen(id)}
          >
            {t('change')}
          </Button>
        ),
    })
  }
  return <DataTable caption={t('settings.staff')} columns={columns} rows={rows} keyOf={({ id }) => id} />
}
