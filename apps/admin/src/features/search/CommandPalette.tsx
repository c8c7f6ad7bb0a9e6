import '@mantine/spotlight/styles.layer.css'
import { createSpotlight, Spotlight } from '@mantine/spotlight'
import { useProblemText } from '@stamkund/ui'
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs'
import { useNavigate } from '@tanstack/react-router'
import { type ReactNode, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { addressOf, usePages } from './destinations.ts'
import { HitIcon } from './HitIcon.tsx'
import classes from './search.module.css'
import { hitKinds } from './search.queries.ts'
import { useHits } from './use-hits.ts'

const LIST = 'palette-list'
const ROWS = 'palette-rows'
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
  const pages = usePages(text)
  const { hits, isWaiting, error } = useHits(text)
  useEffect(() => {
    if (asked > 0) palette.open()
  }, [asked])
  const [chosen, setChosen] = useState<string>()
  const keys = [...hits.map(({ kind, id }) => `${kind}-${id}`), ...pages.map(({ to }) => to)]
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
        aria-controls={ROWS}
        aria-autocomplete="list"
        aria-activedescendant={isEmpty ? undefined : chosen}
        onKeyUp={() => setChosen(chosenRow())}
        placeholder={t('search.placeholder')}
        leftSection={<IconSearch size={18} aria-hidden />}
      />
      <Spotlight.ActionsList id={LIST}>
        <FirstIsChosen keys={keys.join(' ')} onChosen={setChosen} />
        <div id={ROWS} {...(!isEmpty && { role: 'listbox', 'aria-label': t('search.title') })}>
          {hitKinds.map((kind) => (
            <Group key={kind} label={t(`search.kind.${kind}`)} isEmpty={!hits.some((hit) => hit.kind === kind)}>
              {hits.map(
                (hit) =>
                  hit.kind === kind && (
                    <Spotlight.Action
                      key={hit.id}
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
            {pages.map(({ to, label, icon: PageIcon }) => (
              <Spotlight.Action
                key={to}
                role="option"
                label={label}
                leftSection={<PageIcon size={18} aria-hidden />}
                onClick={() => void navigate({ to })}
              />
            ))}
          </Group>
        </div>
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

interface FirstIsChosenProps {
  readonly keys: string
  readonly onChosen: (id: string | undefined) => void
}

/**
 * Whenever the list changes its first row is chosen, so that Enter opens it. The palette notes the choice in the page, and
 * takes no ids for its rows and no place among the tabs for its list, without which nobody could hear or scroll them.
 */
function FirstIsChosen({ keys, onChosen }: FirstIsChosenProps) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list begins at its first row again
  useEffect(() => {
    const list = document.getElementById(LIST)
    for (const [index, row] of [...(list?.querySelectorAll('[data-action]') ?? [])].entries()) {
      row.id = `${LIST}-${index}`
      row.toggleAttribute('data-selected', index === 0)
    }
    list?.querySelector('.mantine-ScrollArea-viewport')?.setAttribute('tabindex', '0')
    store.updateState((state) => ({ ...state, selected: 0 }))
    onChosen(chosenRow())
  }, [keys])
  return null
}

/** The palette says it nowhere else. */
function chosenRow(): string | undefined {
  return document.querySelector(`#${LIST} [data-selected]`)?.id
}
