import { Select, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Details } from './members.queries.ts'
import { roles } from './members-search.ts'

interface DetailFieldsProps {
  readonly details: Details
  readonly edit: (changes: Partial<Details>) => void
  readonly faultOf: (path: string) => string | null
  readonly isReadOnly?: boolean
}

const fields = [
  ['firstName', 100],
  ['lastName', 100],
  ['jobTitle', 100],
  ['phone', 50],
] as const

export function DetailFields({ details, edit, faultOf, isReadOnly = false }: DetailFieldsProps) {
  const { t } = useTranslation('admin')
  return (
    <>
      {fields.map(([field, maxLength]) => (
        <TextInput
          key={field}
          label={t(`members.${field}`)}
          maxLength={maxLength}
          readOnly={isReadOnly}
          value={details[field] ?? ''}
          error={faultOf(field)}
          onChange={(event) => edit({ [field]: event.currentTarget.value || null })}
        />
      ))}
      <Select
        label={t('members.role')}
        description={t(`members.roleSentence.${details.role}`)}
        allowDeselect={false}
        readOnly={isReadOnly}
        value={details.role}
        data={roles.map((value) => ({ value, label: t(`members.roles.${value}`) }))}
        onChange={(value) => {
          const chosen = roles.find((role) => role === value)
          if (chosen) edit({ role: chosen })
        }}
      />
    </>
  )
}
