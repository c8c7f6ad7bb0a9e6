import { AdminHeader, AdminPage, NoPermission, QueryState, Segments, useFormats } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { MarketerToday } from './MarketerToday.tsx'
import { RepToday } from './RepToday.tsx'
import { me, type Person } from './today.queries.ts'

/** The first thing in the morning: the club's day, or that of one's own customers. */
export function TodayPage() {
  const query = useQuery(me)
  if (query.data) return <Day person={query.data} />
  return (
    <AdminPage>
      <QueryState query={query}>{() => null}</QueryState>
    </AdminPage>
  )
}

function Day({ person }: { readonly person: Person }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const search = useSearch({ from: '/admin/' })
  const navigate = useNavigate({ from: '/' })
  const view = viewOf(person, search.view)
  const crumbs = [{ label: formats.date(formats.day(new Date().toISOString())) }]
  const choice = person.role === 'administrator' && (
    <Segments
      label={t('today.whose')}
      value={view}
      choices={[
        { value: 'club', label: t('today.ofClub') },
        { value: 'rep', label: t('today.ofReps') },
      ]}
      onChange={(value) => void navigate({ search: value === 'rep' ? { view: 'rep' } : {}, replace: true })}
    />
  )
  const header = <AdminHeader crumbs={crumbs} actions={choice} />
  if (!person.permissions.includes('today:read'))
    return (
      <AdminPage>
        <NoPermission />
      </AdminPage>
    )
  return (
    <>
      {header}
      {view === 'rep' ? <RepToday person={person} /> : <MarketerToday person={person} />}
    </>
  )
}

/** Those with customers of their own see them first; the club's figures are for whoever may read reports. */
function viewOf({ role, permissions }: Person, wanted: 'rep' | undefined): 'rep' | 'club' {
  const hasCustomers = role === 'sales_rep' || role === 'team_leader'
  return hasCustomers || wanted === 'rep' || !permissions.includes('reports:read') ? 'rep' : 'club'
}
