import { QueryState } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { CampaignBuilder } from './CampaignBuilder.tsx'
import { campaign } from './campaigns.queries.ts'

/** One campaign, whatever its state. */
export function CampaignPage() {
  const { id } = useParams({ from: '/admin/campaigns/$id' })
  const { compare } = useSearch({ from: '/admin/campaigns/$id' })
  const navigate = useNavigate({ from: '/campaigns/$id' })
  const onCompare = (chosen: string | null) =>
    void navigate({ search: chosen === null ? {} : { compare: chosen }, replace: true, resetScroll: false })
  const query = useQuery(campaign(id))
  return (
    <QueryState query={query}>
      {(found) => <CampaignBuilder key={found.id} read={found} comparedId={compare ?? null} onCompare={onCompare} />}
    </QueryState>
  )
}
