import { answerOf, api } from '../api/api.ts'
import type { Answer } from '../api/queries.ts'
import { type ClubIdentity, unknownClub } from './club-identity.ts'

const PATIENCE_MS = 2_000

/** Asked before the first render, so that nothing changes its colour afterwards; the plain looks if nobody answers. */
export async function loadClubIdentity(): Promise<ClubIdentity> {
  try {
    const signal = AbortSignal.timeout(PATIENCE_MS)
    return toIdentity(await answerOf(api.GET('/api/v1/public/brand', { signal })))
  } catch {
    return unknownClub
  }
}

function toIdentity({ clubName, defaultLocale, ...brand }: Answer<'/api/v1/public/brand'>): ClubIdentity {
  return { name: clubName, defaultLocale, brand }
}
