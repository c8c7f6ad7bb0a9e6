import { type Formats, useFormats, useLanguage } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { nameIn } from '../../layout/name-in.ts'
import { type Audience, type Lines, me, salesReps, tiers } from './campaigns.queries.ts'

const NAMED_AT_MOST = 3

/** Puts what a campaign is made of into words, in the reader's language. */
export function useWords() {
  const { t, i18n } = useTranslation('admin')
  const language = useLanguage()
  const formats = useFormats()
  const { data: reps } = useQuery(salesReps)
  const { data: levels } = useQuery(tiers)
  const { data: reader } = useQuery(me)
  const currency = reader?.club.currency

  const together = (words: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction') =>
    new Intl.ListFormat(i18n.language, { type }).format(words)

  /** The first few, and how many more there are. */
  const some = (words: readonly string[], type?: 'conjunction' | 'disjunction') => {
    const rest = words.length - NAMED_AT_MOST
    if (rest <= 0) return together(words, type)
    return t('campaigns.andMore', { some: words.slice(0, NAMED_AT_MOST).join(', '), count: rest })
  }

  const products = (lines: Lines): string => {
    const bands = lines.bands?.map((band) => t(`campaigns.band.${band}`)) ?? []
    const names = [lines.categories, lines.subcategories, lines.brands, lines.skus].flatMap((each) => each ?? [])
    if (names.length === 0 && bands.length === 0) return t('campaigns.everything')
    if (bands.length === 0) return some(names)
    const band = some(bands, 'disjunction')
    return names.length === 0 ? band : t('campaigns.inBand', { products: some(names), band })
  }

  const audience = (part: Audience): string => {
    switch (part.kind) {
      case 'all':
        return t('campaigns.audience.all')
      case 'classes': {
        const classes = together(part.values)
        return t(`campaigns.audience.classes_${part.by}`, { classes })
      }
      case 'tiers': {
        const names = part.ids.map((id) => {
          const tier = levels?.items.find((each) => each.id === id)
          return tier === undefined ? '…' : nameIn(tier, language)
        })
        return t('campaigns.audience.tiers', { tiers: some(names, 'disjunction') })
      }
      case 'sales_reps': {
        const names = part.ids.map((id) => reps?.items.find((rep) => rep.id === id)?.name ?? '…')
        return t('campaigns.audience.sales_reps', { reps: some(names, 'disjunction') })
      }
      case 'industries':
        return t('campaigns.audience.industries', { industries: some(part.values, 'disjunction') })
      case 'countries':
        return t('campaigns.audience.countries', { countries: some(part.values, 'disjunction') })
      case 'companies':
        return t('campaigns.audience.companies', { count: part.ids.length })
      case 'employees':
        return employees(part.min, part.max)
      case 'member_roles':
        return t('campaigns.audience.member_roles', {
          roles: together(
            part.values.map((role) => t(`memberRole.${role}`)),
            'disjunction',
          ),
        })
      case 'bought':
        return t('campaigns.audience.bought', { products: products(part.products), count: part.days })
      case 'no_purchase':
        return t('campaigns.audience.no_purchase', { count: part.days })
      case 'not':
        return part.of.kind === 'bought'
          ? t('campaigns.audience.not_bought', { products: products(part.of.products), count: part.of.days })
          : t('campaigns.audience.not', { others: audience(part.of) })
      case 'and':
        return together(part.of.map(audience))
      case 'or':
        return together(part.of.map(audience), 'disjunction')
    }
  }

  const employees = (min: number | undefined, max: number | undefined) => {
    if (max === undefined) return t('campaigns.audience.employeesFrom', { min: formats.points(min ?? 0) })
    if (min === undefined) return t('campaigns.audience.employeesTo', { max: formats.points(max) })
    return t('campaigns.audience.employees', { min: formats.points(min), max: formats.points(max) })
  }

  return {
    audience,
    products,
    some,
    /** In the club's currency; a bare figure until it is known which one that is. */
    money: (amount: string, written: Formats = formats) =>
      currency === undefined ? written.decimal(Number(amount)) : written.money(amount, currency),
    points: (points: number) => t('campaigns.points', { count: points, points: formats.points(points) }),
    weekdays: (days: readonly number[]) => together(days.map((day) => weekday(i18n.language, day))),
  }
}

/** 1 is Monday, as the language calls it. */
export function weekday(language: string, day: number): string {
  // 5 January 1970 was a Monday.
  return new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(
    new Date((day + 3) * 86_400_000),
  )
}
