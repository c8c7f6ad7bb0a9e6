import { Checkbox, Menu, NativeSelect } from '@mantine/core'
import { useFormats } from '@stamkund/ui'
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import { Trans, useTranslation } from 'react-i18next'
import { filled, without } from './audience-parts.ts'
import classes from './campaigns.module.css'
import type { Terms } from './campaigns.queries.ts'
import { AmountEditor, CountEditor } from './editors.tsx'
import { Part } from './Part.tsx'
import { Sentence, type SentenceProps, slots } from './Sentence.tsx'
import { useWords, weekday } from './use-words.ts'

type Given = NonNullable<Terms['conditions']>
type Changes = { [Field in keyof Given]?: Given[Field] | undefined }

const kinds = ['minNetAmount', 'minSelectedNetAmount', 'weekdays', 'hours', 'ordinal', 'newTo'] as const
type Kind = (typeof kinds)[number]

const first: { readonly [Field in Exclude<Kind, 'newTo'>]: Given[Field] } = {
  minNetAmount: '5000.00',
  minSelectedNetAmount: '2000.00',
  weekdays: [5],
  hours: { from: 6, to: 9 },
  ordinal: { since: 'ever', is: [1] },
}

/** The rarer things that a purchase can be asked for: only those that are, and a way to add one. */
export function Conditions({ terms, isReadOnly, change, isWrong }: SentenceProps) {
  const { t } = useTranslation('admin')
  const given: Given = terms.conditions ?? {}
  const put = (changes: Changes) => {
    const next = filled<Given>({ ...given, ...changes } as { [Field in keyof Given]: Given[Field] | undefined })
    change(next === undefined ? without(terms, 'conditions') : { ...terms, conditions: next })
  }
  const present = kinds.filter((kind) => (kind === 'newTo' ? terms.newTo : given[kind]) !== undefined)
  const absent = kinds.filter((kind) => !present.includes(kind))
  if (isReadOnly && present.length === 0) return null
  const remove = (kind: Kind) => (kind === 'newTo' ? change(without(terms, 'newTo')) : put({ [kind]: undefined }))
  return (
    <Sentence title={t('campaigns.conditions')}>
      {present.map((kind) => (
        <span key={kind}>
          <One
            kind={kind}
            terms={terms}
            given={given}
            isReadOnly={isReadOnly}
            isWrong={isWrong('conditions')}
            put={put}
            change={change}
            remove={() => remove(kind)}
          />{' '}
        </span>
      ))}
      {!isReadOnly && absent.length > 0 && (
        <Menu position="bottom-start">
          <Menu.Target>
            <button type="button" className={classes.add}>
              <IconPlus size={16} aria-hidden /> {t('campaigns.addCondition')}
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            {absent.map((kind) => (
              <Menu.Item
                key={kind}
                onClick={() =>
                  kind === 'newTo' ? change({ ...terms, newTo: 'category' }) : put({ [kind]: first[kind] })
                }
              >
                {t(`campaigns.conditionKind.${kind}`)}
              </Menu.Item>
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
    </Sentence>
  )
}

interface OneProps {
  readonly kind: Kind
  readonly terms: Terms
  readonly given: Given
  readonly isReadOnly: boolean
  readonly isWrong: boolean
  readonly put: (changes: Changes) => void
  readonly change: (terms: Terms) => void
  readonly remove: () => void
}

function One({ kind, terms, given, isReadOnly, isWrong, put, change, remove }: OneProps) {
  const { t, i18n } = useTranslation('admin')
  const words = useWords()
  const formats = useFormats()
  const label = t(`campaigns.conditionKind.${kind}`)
  const shared = { label, isWrong }
  const removing = (close: () => void) => () => {
    close()
    remove()
  }
  switch (kind) {
    case 'minNetAmount':
    case 'minSelectedNetAmount': {
      const amount = given[kind] ?? '0'
      const part = (
        <Part
          {...shared}
          editor={
            isReadOnly
              ? null
              : (close) => (
                  <AmountEditor
                    label={label}
                    least={1}
                    value={amount}
                    onChange={(next) => put({ [kind]: next })}
                    onRemove={removing(close)}
                  />
                )
          }
        >
          {words.money(amount)}
        </Part>
      )
      return <Trans t={t} i18nKey={`campaigns.condition.${kind}`} components={slots({ amount: part })} />
    }
    case 'weekdays': {
      const days = given.weekdays ?? []
      const part = (
        <Part
          {...shared}
          editor={
            isReadOnly
              ? null
              : () => (
                  <Checkbox.Group
                    label={label}
                    value={days.map(String)}
                    onChange={(chosen) =>
                      chosen.length === 0 ? remove() : put({ weekdays: chosen.map(Number).toSorted((a, b) => a - b) })
                    }
                  >
                    <div className={classes.checks}>
                      {[1, 2, 3, 4, 5, 6, 7].map((day) => (
                        <Checkbox key={day} value={String(day)} label={weekday(i18n.language, day)} />
                      ))}
                    </div>
                  </Checkbox.Group>
                )
          }
        >
          {words.weekdays(days)}
        </Part>
      )
      return <Trans t={t} i18nKey="campaigns.condition.weekdays" components={slots({ days: part })} />
    }
    case 'hours': {
      const { from, to } = given.hours ?? { from: 6, to: 9 }
      const part = (
        <Part
          {...shared}
          editor={
            isReadOnly
              ? null
              : (close) => (
                  <div className={classes.fields}>
                    <CountEditor
                      label={t('campaigns.hourFrom')}
                      min={0}
                      max={23}
                      value={from}
                      onChange={(hour) => put({ hours: { from: hour, to } })}
                    />
                    <CountEditor
                      label={t('campaigns.hourTo')}
                      min={1}
                      max={24}
                      value={to}
                      onChange={(hour) => put({ hours: { from, to: hour } })}
                      onRemove={removing(close)}
                    />
                  </div>
                )
          }
        >
          {t('campaigns.hoursFromTo', { from, to })}
        </Part>
      )
      return <Trans t={t} i18nKey="campaigns.condition.hours" components={slots({ hours: part })} />
    }
    case 'ordinal': {
      const { is, every } = given.ordinal ?? { is: [1] }
      const number = every ?? is?.[0] ?? 1
      const part = (
        <Part
          {...shared}
          editor={
            isReadOnly
              ? null
              : (close) => (
                  <div className={classes.fields}>
                    <NativeSelect
                      label={label}
                      value={every === undefined ? 'is' : 'every'}
                      data={[
                        { value: 'is', label: t('campaigns.ordinalIs') },
                        { value: 'every', label: t('campaigns.ordinalEvery') },
                      ]}
                      onChange={({ currentTarget }) =>
                        put({
                          ordinal:
                            currentTarget.value === 'every'
                              ? { since: 'window', every: Math.max(2, number) }
                              : { since: 'ever', is: [number] },
                        })
                      }
                    />
                    <CountEditor
                      label={t('campaigns.ordinalNumber')}
                      max={10_000}
                      value={number}
                      onChange={(next) =>
                        put({
                          ordinal:
                            every === undefined ? { since: 'ever', is: [next] } : { since: 'window', every: next },
                        })
                      }
                      onRemove={removing(close)}
                    />
                  </div>
                )
          }
        >
          {every === undefined
            ? number === 1
              ? t('campaigns.firstPurchase')
              : t('campaigns.nthPurchase', { number: formats.points(number) })
            : t('campaigns.everyNthPurchase', { number: formats.points(every) })}
        </Part>
      )
      return <Trans t={t} i18nKey="campaigns.condition.ordinal" components={slots({ ordinal: part })} />
    }
    case 'newTo': {
      const fields = ['category', 'subcategory', 'brand', 'sku'] as const
      const part = (
        <Part
          {...shared}
          editor={
            isReadOnly
              ? null
              : () => (
                  <NativeSelect
                    data-autofocus
                    label={label}
                    value={terms.newTo ?? ''}
                    data={[
                      ...fields.map((field) => ({ value: field, label: t(`campaigns.newTo.${field}`) })),
                      { value: '', label: t('campaigns.remove') },
                    ]}
                    onChange={({ currentTarget }) => {
                      const field = fields.find((each) => each === currentTarget.value)
                      if (field) change({ ...terms, newTo: field })
                      else remove()
                    }}
                  />
                )
          }
        >
          {t(`campaigns.newTo.${terms.newTo ?? 'category'}`)}
        </Part>
      )
      return <Trans t={t} i18nKey="campaigns.condition.newTo" components={slots({ field: part })} />
    }
  }
}
