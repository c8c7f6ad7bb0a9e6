import { AppLink, type Column, DataTable, useFormats } from '@stamkund/ui'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import classes from './members.module.css'
import { type MemberRow, nameOf } from './members.queries.ts'

export function MemberTable({ rows }: { readonly rows: readonly MemberRow[] }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const columns: Column<MemberRow>[] = [
    {
      key: 'name',
      header: t('members.name'),
      cell: (row) => (
        <span className={classes.person}>
          <AppLink to={`${paths.members}/${row.id}`} preload="intent">
            {row.erasedAt === null ? nameOf(row) : t('members.erased')}
          </AppLink>
          {row.erasedAt === null && <small>{row.email}</small>}
        </span>
      ),
    },
    {
      key: 'company',
      header: t('companies.name'),
      cell: (row) => <AppLink to={`${paths.companies}/${row.companyId}`}>{row.companyName}</AppLink>,
    },
    { key: 'title', header: t('members.jobTitle'), isExtra: true, cell: (row) => row.jobTitle ?? '' },
    { key: 'role', header: t('members.role'), cell: (row) => t(`members.roles.${row.role}`) },
    {
      key: 'last',
      header: t('lastSignIn'),
      cell: ({ lastSignInAt, leftAt }) => {
        if (leftAt !== null) return t('members.leftOn', { day: formats.shortDate(formats.day(leftAt)) })
        return lastSignInAt ? formats.relative(formats.day(lastSignInAt)) : t('companies.never')
      },
    },
  ]
  return <DataTable caption={t('nav.members')} columns={columns} rows={rows} keyOf={({ id }) => id} />
}
