import { Button, Checkbox, MultiSelect, SegmentedControl, TagsInput, Textarea } from '@mantine/core'
import { useLanguage } from '@stamkund/ui'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { nameIn } from '../../layout/name-in.ts'
import { Refusal } from '../../layout/Refusal.tsx'
import { type PartKind, turned } from './audience-parts.ts'
import classes from './campaigns.module.css'
import { type Audience, findCompanies, salesReps, tiers } from './campaigns.queries.ts'
import { CountEditor, ProductsEditor } from './editors.tsx'

interface AudienceEditorProps {
  readonly kind: PartKind
  /** Null: it is being added. */
  readonly part: Audience | null
  readonly onChange: (part: Audience) => void
  readonly onRemove: () => void
}

/** Changes one thing that is asked of a company. */
export function AudienceEditor({ kind, part, onChange, onRemove }: AudienceEditorProps) {
  const { t } = useTranslation('admin')
  const isTurned = part?.kind === 'not'
  const inner = isTurned ? part.of : part
  const change = (next: Audience) => onChange(isTurned ? { kind: 'not', of: next } : next)
  return (
    <div className={classes.fields}>
      <Fields kind={kind} part={inner} onChange={change} />
      {part !== null && kind !== 'member_roles' && (
        <Checkbox
          label={t(kind === 'bought' ? 'campaigns.hasNotBought' : 'campaigns.allOthers')}
          checked={isTurned}
          onChange={() => onChange(turned(part))}
        />
      )}
      <Button variant="subtle" className={classes.start} onClick={onRemove}>
        {t('campaigns.remove')}
      </Button>
    </div>
  )
}

interface FieldsProps extends Pick<AudienceEditorProps, 'kind' | 'part'> {
  readonly onChange: (part: Audience) => void
}

function Fields({ kind, part, onChange }: FieldsProps) {
  const { t } = useTranslation('admin')
  switch (kind) {
    case 'classes':
      return <ClassFields part={part?.kind === 'classes' ? part : null} onChange={onChange} />
    case 'industries':
    case 'countries':
      return (
        <TagsInput
          data-autofocus
          label={t(`campaigns.audienceKind.${kind}`)}
          value={part?.kind === kind ? part.values : []}
          onChange={(values) => values.length > 0 && onChange({ kind, values })}
        />
      )
    case 'tiers':
    case 'sales_reps':
      return <IdFields kind={kind} part={part} onChange={onChange} />
    case 'employees':
      return <SizeFields part={part?.kind === 'employees' ? part : null} onChange={onChange} />
    case 'companies':
      return <CompanyFields part={part?.kind === 'companies' ? part : null} onChange={onChange} />
    case 'member_roles':
      return <RoleFields part={part?.kind === 'member_roles' ? part : null} onChange={onChange} />
    case 'no_purchase':
      return (
        <CountEditor
          label={t('campaigns.daysWithout')}
          max={3_660}
          value={part?.kind === 'no_purchase' ? part.days : null}
          onChange={(days) => onChange({ kind, days })}
        />
      )
    case 'bought':
      return <BoughtFields part={part?.kind === 'bought' ? part : null} onChange={onChange} />
  }
}

type PartOf<Kind extends Audience['kind']> = Extract<Audience, { kind: Kind }> | null

function ClassFields({ part, onChange }: { part: PartOf<'classes'>; onChange: FieldsProps['onChange'] }) {
  const { t } = useTranslation('admin')
  const { by, values } = part ?? { by: 'net_sales' as const, values: ['A', 'B'] as ('A' | 'B' | 'C')[] }
  return (
    <>
      <SegmentedControl
        aria-label={t('campaigns.classBy')}
        value={by}
        data={(['net_sales', 'margin'] as const).map((value) => ({ value, label: t(`campaigns.classBy_${value}`) }))}
        onChange={(chosen) => onChange({ kind: 'classes', by: chosen === 'margin' ? 'margin' : 'net_sales', values })}
      />
      <Checkbox.Group
        label={t('campaigns.audienceKind.classes')}
        value={values}
        onChange={(chosen) => {
          const next = (['A', 'B', 'C'] as const).filter((each) => chosen.includes(each))
          if (next.length > 0) onChange({ kind: 'classes', by, values: next })
        }}
      >
        <div className={classes.checks}>
          {['A', 'B', 'C'].map((each) => (
            <Checkbox key={each} value={each} label={each} />
          ))}
        </div>
      </Checkbox.Group>
    </>
  )
}

function IdFields({ kind, part, onChange }: FieldsProps & { readonly kind: 'tiers' | 'sales_reps' }) {
  const { t } = useTranslation('admin')
  const language = useLanguage()
  const { data: reps } = useQuery({ ...salesReps, enabled: kind === 'sales_reps' })
  const { data: levels } = useQuery({ ...tiers, enabled: kind === 'tiers' })
  const choices =
    kind === 'tiers'
      ? (levels?.items ?? []).map((tier) => ({ value: tier.id, label: nameIn(tier, language) }))
      : (reps?.items ?? []).map(({ id, name }) => ({ value: id, label: name }))
  return (
    <MultiSelect
      data-autofocus
      searchable
      label={t(`campaigns.audienceKind.${kind}`)}
      data={choices}
      value={part?.kind === kind ? part.ids : []}
      onChange={(ids) => ids.length > 0 && onChange({ kind, ids })}
    />
  )
}

function SizeFields({ part, onChange }: { part: PartOf<'employees'>; onChange: FieldsProps['onChange'] }) {
  const { t } = useTranslation('admin')
  const { min, max } = part ?? {}
  const change = (next: { min?: number | undefined; max?: number | undefined }) => {
    const known = Object.entries({ min, max, ...next }).filter(([, value]) => value !== undefined)
    if (known.length > 0) onChange({ kind: 'employees', ...Object.fromEntries(known) })
  }
  return (
    <>
      <CountEditor
        label={t('campaigns.employeesLeast')}
        min={0}
        value={min ?? null}
        onChange={(min) => change({ min })}
      />
      <CountEditor
        label={t('campaigns.employeesMost')}
        min={0}
        value={max ?? null}
        onChange={(max) => change({ max })}
      />
    </>
  )
}

function RoleFields({ part, onChange }: { part: PartOf<'member_roles'>; onChange: FieldsProps['onChange'] }) {
  const { t } = useTranslation('admin')
  const roles = ['company_administrator', 'redeemer', 'viewer'] as const
  return (
    <Checkbox.Group
      label={t('campaigns.audienceKind.member_roles')}
      value={part?.values ?? []}
      onChange={(chosen) => {
        const values = roles.filter((role) => chosen.includes(role))
        if (values.length > 0) onChange({ kind: 'member_roles', values })
      }}
    >
      <div className={classes.checks}>
        {roles.map((role) => (
          <Checkbox key={role} value={role} label={t(`memberRole.${role}`)} />
        ))}
      </div>
    </Checkbox.Group>
  )
}

function BoughtFields({ part, onChange }: { part: PartOf<'bought'>; onChange: FieldsProps['onChange'] }) {
  const { t } = useTranslation('admin')
  const { products, days } = part ?? { products: {}, days: 365 }
  return (
    <>
      <ProductsEditor
        lines={products}
        onChange={(lines) => lines !== undefined && onChange({ kind: 'bought', products: lines, days })}
      />
      <CountEditor
        label={t('campaigns.daysWithin')}
        max={3_660}
        value={days}
        onChange={(days) => onChange({ kind: 'bought', products, days })}
      />
    </>
  )
}

interface CompanyFieldsProps {
  readonly part: { readonly ids: readonly string[] } | null
  readonly onChange: FieldsProps['onChange']
}

function CompanyFields({ part, onChange }: CompanyFieldsProps) {
  const { t } = useTranslation('admin')
  const [written, setWritten] = useState('')
  const { mutate, data, error, isPending } = useMutation({
    ...findCompanies,
    onSuccess: ({ ids }) => ids.length > 0 && onChange({ kind: 'companies', ids }),
  })
  return (
    <>
      {part && <p>{t('campaigns.audience.companies', { count: part.ids.length })}</p>}
      <Textarea
        data-autofocus
        autosize
        minRows={3}
        maxRows={8}
        label={t('campaigns.companyNumbers')}
        value={written}
        onChange={(event) => setWritten(event.currentTarget.value)}
      />
      <Button variant="default" loading={isPending} disabled={written.trim() === ''} onClick={() => mutate(written)}>
        {t('campaigns.findCompanies')}
      </Button>
      {data && data.unknown.length > 0 && (
        <p role="alert">{t('campaigns.unknownCompanies', { numbers: data.unknown.slice(0, 10).join(', ') })}</p>
      )}
      <Refusal error={error} />
    </>
  )
}
