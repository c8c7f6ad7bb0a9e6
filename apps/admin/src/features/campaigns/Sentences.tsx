import { useFormats } from '@stamkund/ui'
import { Trans, useTranslation } from 'react-i18next'
import { filled, without } from './audience-parts.ts'
import { Conditions } from './Conditions.tsx'
import classes from './campaigns.module.css'
import type { Campaign, CampaignChanges, Terms } from './campaigns.queries.ts'
import { EffectSentence } from './EffectSentence.tsx'
import { DayEditor } from './editors.tsx'
import { CountPart, ProductsPart } from './figure-parts.tsx'
import { LimitSentence } from './LimitSentence.tsx'
import { Part } from './Part.tsx'
import { Sentence, type SentenceProps, slots } from './Sentence.tsx'
import { WhoSentence } from './WhoSentence.tsx'

interface SentencesProps extends Omit<SentenceProps, 'change' | 'terms'> {
  readonly campaign: Pick<Campaign, 'terms' | 'holdoutShareBasisPoints' | 'goal'>
  readonly edit: (changes: CampaignChanges) => void
}

/** The campaign as one reads it aloud; what is coloured can be changed. */
export function Sentences({ campaign, edit, ...rest }: SentencesProps) {
  const { t } = useTranslation('admin')
  const props = { terms: campaign.terms, change: (terms: Terms) => edit({ terms }), ...rest }
  // What members do beside buying has no products, and no invoice.
  const isOfEvents = campaign.terms.effect.kind === 'event'
  return (
    <dl className={classes.sentences}>
      <Sentence title={t('campaigns.who')}>
        <WhoSentence {...props} />
      </Sentence>
      {!isOfEvents && (
        <Sentence title={t('campaigns.what')}>
          <What {...props} />
        </Sentence>
      )}
      <Sentence title={t('campaigns.when')}>
        <When {...props} />
      </Sentence>
      <Sentence title={t('campaigns.howMuch')}>
        <EffectSentence {...props} />
      </Sentence>
      {!isOfEvents && <Conditions {...props} />}
      <Sentence title={t('campaigns.limits')}>
        <LimitSentence {...props} />
      </Sentence>
      <Sentence title={t('campaigns.measuring')}>
        <Measuring campaign={campaign} edit={edit} isReadOnly={rest.isReadOnly} />
      </Sentence>
    </dl>
  )
}

function What({ terms, isReadOnly, change, isWrong }: SentenceProps) {
  const { t } = useTranslation('admin')
  const { lines = {} } = terms
  const { except, ...wanted } = lines
  const put = (next: Terms['lines']) => change(next === undefined ? without(terms, 'lines') : { ...terms, lines: next })
  const what = (
    <ProductsPart
      label={t('campaigns.what')}
      lines={wanted}
      isReadOnly={isReadOnly}
      isWrong={isWrong('lines')}
      onChange={(next) => put(except === undefined ? next : { ...next, except })}
    />
  )
  const exception = (
    <ProductsPart
      label={t('campaigns.except')}
      lines={except ?? {}}
      isReadOnly={isReadOnly}
      onChange={(next) => put(next === undefined ? filled(wanted) : { ...wanted, except: next })}
    >
      {except === undefined ? t('campaigns.nothing') : null}
    </ProductsPart>
  )
  return <Trans t={t} i18nKey="campaigns.whatSentence" components={slots({ what, except: exception })} />
}

function When({ terms, isReadOnly, change, isWrong }: SentenceProps) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const day = (end: 'from' | 'to') => {
    const label = t(end === 'from' ? 'campaigns.firstDay' : 'campaigns.lastDay')
    return (
      <Part
        label={label}
        isReadOnly={isReadOnly}
        isWrong={isWrong('window')}
        editor={() => (
          <DayEditor
            label={label}
            value={terms.window[end]}
            onChange={(chosen) => change({ ...terms, window: { ...terms.window, [end]: chosen } })}
          />
        )}
      >
        {formats.date(terms.window[end])}
      </Part>
    )
  }
  return (
    <Trans
      t={t}
      i18nKey={terms.effect.kind === 'event' ? 'campaigns.whenEventSentence' : 'campaigns.whenSentence'}
      components={slots({ from: day('from'), to: day('to') })}
    />
  )
}

function Measuring({ campaign, edit, isReadOnly }: Pick<SentencesProps, 'campaign' | 'edit' | 'isReadOnly'>) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const share = campaign.holdoutShareBasisPoints
  const part = (
    <CountPart
      label={t('campaigns.holdoutPercent')}
      min={0}
      max={50}
      value={share / 100}
      isReadOnly={isReadOnly}
      onChange={(percent) => edit({ holdoutShareBasisPoints: percent * 100 })}
    >
      {share === 0 ? t('campaigns.nobody') : formats.percent(share / 10_000, 0)}
    </CountPart>
  )
  return (
    <Trans
      t={t}
      i18nKey={share === 0 ? 'campaigns.notMeasured' : 'campaigns.measured'}
      components={slots({ share: part })}
    />
  )
}
