import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { type Role, roleNames, salesReps } from './staff.queries.ts'

interface RoleFieldsProps {
  readonly role: Role
  readonly salesRepId: string | null
  readonly onRole: (role: Role) => void
  readonly onSalesRep: (id: string | null) => void
}

/** A role, and for who sells: whose companies they see. */
export function RoleFields({ role, salesRepId, onRole, onSalesRep }: RoleFieldsProps) {
  const { t } = useTranslation('admin')
  const { data: reps } = useQuery(salesReps)
  return (
    <>
      <Select
        label={t('staff.role')}
        description={t(`staff.roleSentence.${role}`)}
        allowDeselect={false}
        value={role}
        data={roleNames.map((value) => ({ value, label: t(`role.${value}`) }))}
        onChange={(value) => {
          const chosen = roleNames.find((each) => each === value)
          if (chosen) onRole(chosen)
        }}
      />
      <Select
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('clear') }}
        label={t('companies.rep')}
        description={role === 'sales_rep' ? t('staff.repNeeded') : t('staff.repSentence')}
        placeholder={t('staff.noRep')}
        value={salesRepId}
        data={reps?.items.map(({ id, name, repNo }) => ({ value: id, label: `${name} (${repNo})` })) ?? []}
        onChange={onSalesRep}
      />
    </>
  )
}
