import { pictureUrl } from '../pictures/index.ts'
import type { ClubSettings } from './club-settings.queries.ts'
import type { Brand, ClubSettingsAnswer } from './club-settings.schema.ts'

/** What a page or a mail shows of the club. */
export function brandOf(settings: ClubSettings): Brand {
  const { name: clubName, primaryColour, secondColour, tagline, defaultLocale } = settings
  return { clubName, primaryColour, secondColour, tagline, ...urlsOf(settings), defaultLocale }
}

/** The settings as staff read them. */
export function toAnswer(settings: ClubSettings): ClubSettingsAnswer {
  return { ...settings, ...urlsOf(settings) }
}

function urlsOf({ logoHash, heroHash }: ClubSettings) {
  return {
    logoUrl: logoHash === null ? null : pictureUrl(logoHash, 480),
    heroUrl: heroHash === null ? null : pictureUrl(heroHash, 1200),
  }
}
