import { NumberInput, Select } from '@mantine/core'
import { AdminHeader, AdminPage, PageTitle, QueryState } from '@stamkund/ui'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { paths } from '../../paths.ts'
import { RewardForm } from './RewardForm.tsx'
import classes from './rewards.module.css'
import { clubSettings, createReward, type Reward, type RewardBody } from './rewards.queries.ts'

const kinds = ['merchandise', 'voucher_code', 'service', 'training', 'donation', 'account_credit'] as const

const blank: RewardBody = {
  points: 1_000,
  cost: null,
  creditAmount: null,
  currency: null,
  availableFrom: null,
  availableUntil: null,
  maxPerCompany: null,
  maxPerMember: null,
  needsStaffApproval: false,
  isBusinessReward: false,
  texts: { en: { name: '', description: '', terms: '' } },
  sortOrder: 100,
}

/** A new reward; its picture and its codes come afterwards, on its own page. */
export function NewRewardPage() {
  const { t } = useTranslation('admin')
  return (
    <>
      <AdminHeader crumbs={[{ label: t('nav.rewards'), to: paths.rewards }, { label: t('rewards.create') }]} />
      <AdminPage>
        <PageTitle>{t('rewards.create')}</PageTitle>
        <QueryState query={useQuery(clubSettings)}>{({ currency }) => <Create currency={currency} />}</QueryState>
      </AdminPage>
    </>
  )
}

function Create({ currency }: { readonly currency: string }) {
  const { t } = useTranslation('admin')
  const navigate = useNavigate()
  const queryClient = useQueryClient()
  const [kind, setKind] = useState<Reward['kind']>('merchandise')
  const [stock, setStock] = useState<number | null>(null)
  const { mutateAsync, isPending, error } = useMutation({
    ...createReward,
    onSuccess: async ({ id }) => {
      await queryClient.invalidateQueries({ queryKey: ['/api/v1/rewards'] })
      await navigate({ to: `${paths.rewards}/${id}` })
    },
  })
  return (
    <>
      <div className={classes.pair}>
        <Select
          label={t('rewards.kind')}
          allowDeselect={false}
          value={kind}
          data={kinds.map((value) => ({ value, label: t(`rewardKind.${value}`) }))}
          onChange={(value) => setKind(kinds.find((choice) => choice === value) ?? 'merchandise')}
        />
        {kind !== 'voucher_code' && (
          <NumberInput
            label={t('rewards.stock')}
            description={t('rewards.stockEmpty')}
            min={0}
            allowDecimal={false}
            value={stock ?? ''}
            onChange={(value) => setStock(value === '' ? null : Number(value))}
          />
        )}
      </div>
      <RewardForm
        kind={kind}
        stored={{ ...blank, currency }}
        act={t('rewards.create')}
        isReadOnly={false}
        isPending={isPending}
        done={null}
        error={error}
        onSubmit={(body) => mutateAsync({ ...body, kind, stock: kind === 'voucher_code' ? null : stock })}
      />
    </>
  )
}
