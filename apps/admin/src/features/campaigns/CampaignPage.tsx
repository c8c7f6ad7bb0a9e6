import { QueryState } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { CampaignBuilder } from './CampaignBuilder.tsx'
import { campaign } from './campaigns.queries.ts'
import type { CampaignSearch } from './campaigns-search.ts'

/** One campaign, whatever its state. */
export function CampaignPage() {
  const { id } = useParams({ from: '/admin/campaigns/$id' })
  const tried = useSearch({ from: '/admin/campaigns/$id' })
  const navigate = useNavigate({ from: '/campaigns/$id' })
  const onTry = (search: CampaignSearch) => void navigate({ search, replace: true, resetScroll: false })
  const query = useQuery(campaign(id))
  return (
    <QueryState query={query}>
      {(found) => <CampaignBuilder key={found.id} read={found} tried={tried} onTry={onTry} />}
    </QueryState>
  )
}
