import '@mantine/spotlight/styles.layer.css'
import { useDebouncedValue } from '@mantine/hooks'
import { createSpotlight, Spotlight, useSpotlight } from '@mantine/spotlight'
import { useProblemText } from '@stamkund/ui'
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addressOf, usePages } from './destinations.ts'
import { HitIcon } from './HitIcon.tsx'
import classes from './search.module.css'
import { type Hit, hitKinds, search } from './search.queries.ts'

const PAUSE_MS = 150
const LIST = 'palette-list'
const [store, palette] = createSpotlight()

interface CommandPaletteProps {
  /** Opens with each new count. */
  readonly asked: number
}

/** Finds any company, person, product, invoice or reward, and any page of the admin, from the keyboard. */
export function CommandPalette({ asked }: CommandPaletteProps) {
  const { t } = useTranslation('admin')
  const problemText = useProblemText()
  const navigate = useNavigate()
  const [text, setText] = useState('')
  const [paused] = useDebouncedValue(text.trim(), PAUSE_MS)
  const q = text.trim() === '' ? '' : paused
  const pages = usePages(text)
  const { data, error, isFetching } = useQuery({
    ...search(q),
    enabled: q !== '',
    ...(q !== '' && { placeholderData: keepPreviousData }),
  })
  const isWaiting = isFetching || q !== text.trim()
  const found = q === '' ? [] : (data?.items ?? [])
  // Until the next answer is here, only what fits what is written by now: Enter must not open anything else.
  const hits = isWaiting ? found.filter((hit) => mentions(hit, text.trim())) : found
  useEffect(() => {
    if (asked > 0) palette.open()
  }, [asked])
  const { selected } = useSpotlight(store)
  const sorted = hitKinds.flatMap((kind) => hits.filter((hit) => hit.kind === kind))
  const keys = [...sorted.map(({ kind, id }) => `${kind}-${id}`), ...pages.map(({ to }) => to)]
  const isEmpty = keys.length === 0
  return (
    <Spotlight.Root
      store={store}
      query={text}
      onQueryChange={setText}
      shortcut={null}
      scrollable
      centered={false}
      yOffset="12vh"
      maxHeight="min(520px, 64vh)"
      overlayProps={{ blur: 0 }}
      attributes={{ content: { 'aria-label': t('search.title') } }}
      classNames={{ action: classes.action ?? '', actionsGroup: classes.group ?? '' }}
    >
      <Spotlight.Search
        role="combobox"
        aria-label={t('search.title')}
        aria-expanded={!isEmpty}
        aria-controls={LIST}
        aria-autocomplete="list"
        aria-activedescendant={isEmpty ? undefined : optionId(Math.max(0, selected))}
        placeholder={t('search.placeholder')}
        leftSection={<IconSearch size={18} aria-hidden />}
      />
      <Spotlight.ActionsList id={LIST} {...(!isEmpty && { role: 'listbox' })} aria-label={t('search.title')}>
        <FirstIsChosen keys={keys.join(' ')} />
        {hitKinds.map((kind) => (
          <Group key={kind} label={t(`search.kind.${kind}`)} isEmpty={!sorted.some((hit) => hit.kind === kind)}>
            {sorted.map(
              (hit, index) =>
                hit.kind === kind && (
                  <Spotlight.Action
                    key={hit.id}
                    id={optionId(index)}
                    role="option"
                    label={hit.title}
                    {...(hit.subtitle !== null && { description: hit.subtitle })}
                    leftSection={<HitIcon kind={hit.kind} />}
                    onClick={() => void navigate({ to: addressOf(hit) })}
                  />
                ),
            )}
          </Group>
        ))}
        <Group label={t('search.pages')} isEmpty={pages.length === 0}>
          {pages.map(({ to, label, icon: PageIcon }, index) => (
            <Spotlight.Action
              key={to}
              id={optionId(sorted.length + index)}
              role="option"
              label={label}
              leftSection={<PageIcon size={18} aria-hidden />}
              onClick={() => void navigate({ to })}
            />
          ))}
        </Group>
        {isEmpty && (
          <Spotlight.Empty role="status">
            {error ? problemText(error) : isWaiting ? t('search.looking') : t('search.nothing', { q: text.trim() })}
          </Spotlight.Empty>
        )}
      </Spotlight.ActionsList>
      <Spotlight.Footer className={classes.keys}>{t('search.keys')}</Spotlight.Footer>
    </Spotlight.Root>
  )
}

interface GroupProps {
  readonly label: string
  readonly isEmpty: boolean
  readonly children: ReactNode
}

function Group({ label, isEmpty, children }: GroupProps) {
  if (isEmpty) return null
  return (
    <Spotlight.ActionsGroup label={label} role="group" aria-label={label}>
      {children}
    </Spotlight.ActionsGroup>
  )
}

/** Whenever the list changes its first row is chosen, so that Enter opens it. The palette notes the choice in the page. */
function FirstIsChosen({ keys }: { readonly keys: string }) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins at its first row again
  useEffect(() => {
    const list = document.getElementById(LIST)
    for (const row of list?.querySelectorAll('[data-selected]') ?? []) row.removeAttribute('data-selected')
    list?.querySelector('[data-action]')?.setAttribute('data-selected', 'true')
    store.updateState((state) => ({ ...state, selected: 0 }))
  }, [keys])
  return null
}

function optionId(index: number): string {
  return `palette-option-${index}`
}

function mentions({ title, subtitle }: Hit, text: string): boolean {
  return `${title} ${subtitle ?? ''}`.toLocaleLowerCase().includes(text.toLocaleLowerCase())
}
