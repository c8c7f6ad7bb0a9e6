import { Button, Select } from '@mantine/core'
import {
  AdminHeader,
  AdminPage,
  CsvLink,
  EmptyState,
  itemsOf,
  LoadMore,
  PageTitle,
  QueryState,
  SearchField,
  Segments,
} from '@stamkund/ui'
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useMay } from '../../layout/use-may.ts'
import { MemberTable } from './MemberTable.tsx'
import classes from './members.module.css'
import { company, LIST, members } from './members.queries.ts'
import { type MemberFilter, roles, statuses } from './members-search.ts'
import { NewMemberDialog } from './NewMemberDialog.tsx'

/** Everybody who can sign in at the companies, or could. */
export function MembersPage() {
  const { t } = useTranslation('admin')
  const may = useMay()
  const { new: isNew, ...filter } = useSearch({ from: '/admin/members' })
  const navigate = useNavigate({ from: '/members' })
  const query = useInfiniteQuery(members(filter))
  const { q = '', role, status = 'active', companyId } = filter
  const set = (changes: Partial<Record<keyof MemberFilter, string | undefined>>) =>
    void navigate({ search: present({ ...filter, ...changes }), replace: true })
  const isFiltered = q !== '' || role !== undefined || companyId !== undefined
  return (
    <>
      <AdminHeader
        crumbs={[{ label: t('nav.members') }]}
        actions={
          <>
            <CsvLink path={LIST} query={{ ...filter, format: 'csv' }} />
            {may('members:write') && (
              <Button onClick={() => void navigate({ search: { ...filter, new: true } })}>{t('members.new')}</Button>
            )}
          </>
        }
      />
      <AdminPage>
        <PageTitle>{t('nav.members')}</PageTitle>
        <div className={classes.filters}>
          <SearchField label={t('members.search')} value={q} onChange={(written) => set({ q: written })} />
          <Select
            aria-label={t('members.role')}
            placeholder={t('members.anyRole')}
            clearable
            clearButtonProps={{ 'aria-label': t('clear') }}
            value={role ?? null}
            data={roles.map((value) => ({ value, label: t(`members.roles.${value}`) }))}
            onChange={(value) => set({ role: value ?? undefined })}
          />
          <Segments
            label={t('state')}
            value={status}
            choices={statuses.map((value) => ({ value, label: t(`members.statuses.${value}`) }))}
            onChange={(value) => set({ status: value === 'active' ? undefined : value })}
          />
          {companyId && <OnlyCompany id={companyId} onClear={() => set({ companyId: undefined })} />}
        </div>
        <QueryState query={query}>
          {(pages) =>
            itemsOf(pages).length === 0 ? (
              <EmptyState sentence={isFiltered ? t('members.noneFound') : t(`members.none.${status}`)} />
            ) : (
              <MemberTable rows={itemsOf(pages)} />
            )
          }
        </QueryState>
        <LoadMore query={query} />
      </AdminPage>
      {isNew && may('members:write') && (
        <NewMemberDialog
          companyId={companyId ?? null}
          onClose={() => void navigate({ search: filter, replace: true })}
        />
      )}
    </>
  )
}

function OnlyCompany({ id, onClear }: { readonly id: string; readonly onClear: () => void }) {
  const { t } = useTranslation('admin')
  const { data } = useQuery(company(id))
  return (
    <Button variant="default" onClick={onClear}>
      {t('members.onlyCompany', { company: data?.name ?? '…' })}
    </Button>
  )
}

/** Without what is empty, so that the address stays short. */
function present(filter: Partial<Record<keyof MemberFilter, string | undefined>>): MemberFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value))
}
