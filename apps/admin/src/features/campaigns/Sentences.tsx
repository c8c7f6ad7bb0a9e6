import { Menu } from '@mantine/core'
import { useFormats } from '@stamkund/ui'
import IconPlus from '@tabler/icons-react/dist/esm/icons/IconPlus.mjs'
import { useQuery } from '@tanstack/react-query'
import { Fragment, useState } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { AudienceEditor } from './AudienceEditor.tsx'
import { audienceOf, firstPart, type PartKind, partKinds, partsOf, without } from './audience-parts.ts'
import { Conditions } from './Conditions.tsx'
import classes from './campaigns.module.css'
import { type Audience, audienceCount, type Campaign, type CampaignChanges, type Terms } from './campaigns.queries.ts'
import { EffectSentence } from './EffectSentence.tsx'
import { CountEditor, DayEditor, ProductsEditor } from './editors.tsx'
import { LimitSentence } from './LimitSentence.tsx'
import { Part } from './Part.tsx'
import { Sentence, type SentenceProps, slots } from './Sentence.tsx'
import { useWords } from './use-words.ts'

interface SentencesProps extends Omit<SentenceProps, 'change' | 'terms'> {
  readonly campaign: Pick<Campaign, 'terms' | 'holdoutShareBasisPoints' | 'goal'>
  readonly edit: (changes: CampaignChanges) => void
}

/** The campaign as one reads it aloud; what is coloured can be changed. */
export function Sentences({ campaign, edit, ...rest }: SentencesProps) {
  const { t } = useTranslation('admin')
  const props = { terms: campaign.terms, change: (terms: Terms) => edit({ terms }), ...rest }
  return (
    <dl className={classes.sentences}>
      <Sentence title={t('campaigns.who')}>
        <Who {...props} />
      </Sentence>
      <Sentence title={t('campaigns.what')}>
        <What {...props} />
      </Sentence>
      <Sentence title={t('campaigns.when')}>
        <When {...props} />
      </Sentence>
      <Sentence title={t('campaigns.howMuch')}>
        <EffectSentence {...props} />
      </Sentence>
      <Conditions {...props} />
      <Sentence title={t('campaigns.limits')}>
        <LimitSentence {...props} />
      </Sentence>
      <Sentence title={t('campaigns.measuring')}>
        <Measuring campaign={campaign} edit={edit} isReadOnly={rest.isReadOnly} />
      </Sentence>
    </dl>
  )
}

function Who({ terms, isReadOnly, change, isWrong }: SentenceProps) {
  const { t } = useTranslation('admin')
  const words = useWords()
  const formats = useFormats()
  const { data } = useQuery(audienceCount(terms.audience))
  const parts = partsOf(terms.audience)
  const put = (next: readonly Audience[]) => change({ ...terms, audience: audienceOf(next) })
  const [added, setAdded] = useState<PartKind | null>(null)
  return (
    <>
      {parts.length === 0 && <b className={classes.fixed}>{t('campaigns.audience.all')}</b>}
      {parts.map((part, index) => {
        const kind = kindOf(part)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is what it says, and that is what changes
          <Fragment key={index}>
            {index > 0 && ` ${t('campaigns.andAlso')} `}
            <Part
              label={t('campaigns.who')}
              isWrong={isWrong('audience')}
              editor={
                isReadOnly || kind === null
                  ? null
                  : (close) => (
                      <AudienceEditor
                        kind={kind}
                        part={part}
                        onChange={(next) => put(parts.with(index, next))}
                        onRemove={() => {
                          close()
                          put(parts.toSpliced(index, 1))
                        }}
                      />
                    )
              }
            >
              {words.audience(part)}
            </Part>
          </Fragment>
        )
      })}
      {'. '}
      {data && t('campaigns.companiesToday', { count: data.companies, companies: formats.points(data.companies) })}
      {!isReadOnly && (
        <AddPart
          added={added}
          onAdd={(kind) => {
            const first = firstPart[kind]
            if (first === null) setAdded(kind)
            else put([...parts, first])
          }}
          onGiven={(part) => {
            setAdded(null)
            put([...parts, part])
          }}
          onLeave={() => setAdded(null)}
        />
      )}
    </>
  )
}

function kindOf(part: Audience): PartKind | null {
  const { kind } = part.kind === 'not' ? part.of : part
  return partKinds.find((each) => each === kind) ?? null
}

interface AddPartProps {
  readonly added: PartKind | null
  readonly onAdd: (kind: PartKind) => void
  readonly onGiven: (part: Audience) => void
  readonly onLeave: () => void
}

function AddPart({ added, onAdd, onGiven, onLeave }: AddPartProps) {
  const { t } = useTranslation('admin')
  if (added !== null) {
    return (
      <div className={classes.inline}>
        <AudienceEditor kind={added} part={null} onChange={onGiven} onRemove={onLeave} />
      </div>
    )
  }
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <button type="button" className={classes.add}>
          <IconPlus size={16} aria-hidden /> {t('campaigns.narrow')}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        {partKinds.map((kind) => (
          <Menu.Item key={kind} onClick={() => onAdd(kind)}>
            {t(`campaigns.audienceKind.${kind}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function What({ terms, isReadOnly, change, isWrong }: SentenceProps) {
  const { t } = useTranslation('admin')
  const words = useWords()
  const { lines = {} } = terms
  const { except, ...wanted } = lines
  const put = (next: Terms['lines']) => change(next === undefined ? without(terms, 'lines') : { ...terms, lines: next })
  const part = (
    <Part
      label={t('campaigns.what')}
      isWrong={isWrong('lines')}
      editor={
        isReadOnly
          ? null
          : () => (
              <ProductsEditor
                lines={wanted}
                onChange={(next) => put(except === undefined ? next : { ...next, except })}
              />
            )
      }
    >
      {words.products(wanted)}
    </Part>
  )
  const exception = (
    <Part
      label={t('campaigns.except')}
      editor={
        isReadOnly
          ? null
          : () => (
              <ProductsEditor
                lines={except ?? {}}
                onChange={(next) =>
                  put(
                    next === undefined
                      ? Object.keys(wanted).length > 0
                        ? wanted
                        : undefined
                      : { ...wanted, except: next },
                  )
                }
              />
            )
      }
    >
      {except === undefined ? t('campaigns.nothing') : words.products(except)}
    </Part>
  )
  return <Trans t={t} i18nKey="campaigns.whatSentence" components={slots({ what: part, except: exception })} />
}

function When({ terms, isReadOnly, change, isWrong }: SentenceProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const day = (end: 'from' | 'to') => (
    <Part
      label={t(end === 'from' ? 'campaigns.firstDay' : 'campaigns.lastDay')}
      isWrong={isWrong('window')}
      editor={
        isReadOnly
          ? null
          : () => (
              <DayEditor
                label={t(end === 'from' ? 'campaigns.firstDay' : 'campaigns.lastDay')}
                value={terms.window[end]}
                onChange={(chosen) => change({ ...terms, window: { ...terms.window, [end]: chosen } })}
              />
            )
      }
    >
      {formats.date(terms.window[end])}
    </Part>
  )
  return <Trans t={t} i18nKey="campaigns.whenSentence" components={slots({ from: day('from'), to: day('to') })} />
}

function Measuring({ campaign, edit, isReadOnly }: Pick<SentencesProps, 'campaign' | 'edit' | 'isReadOnly'>) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const share = campaign.holdoutShareBasisPoints
  const part = (
    <Part
      label={t('campaigns.holdout')}
      editor={
        isReadOnly
          ? null
          : () => (
              <CountEditor
                label={t('campaigns.holdoutPercent')}
                min={0}
                max={50}
                value={share / 100}
                onChange={(percent) => edit({ holdoutShareBasisPoints: percent * 100 })}
              />
            )
      }
    >
      {share === 0 ? t('campaigns.nobody') : formats.percent(share / 10_000, 0)}
    </Part>
  )
  return (
    <Trans
      t={t}
      i18nKey={share === 0 ? 'campaigns.notMeasured' : 'campaigns.measured'}
      components={slots({ share: part })}
    />
  )
}
