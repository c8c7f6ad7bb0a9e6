import { QueryState } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { CampaignBuilder } from './CampaignBuilder.tsx'
import { campaign } from './campaigns.queries.ts'

/** One campaign, whatever its state. */
export function CampaignPage() {
  const { id } = useParams({ from: '/admin/campaigns/$id' })
  const query = useQuery(campaign(id))
  return <QueryState query={query}>{(found) => <CampaignBuilder key={found.id} read={found} />}</QueryState>
}
