import { Button, TextInput } from '@mantine/core'
import { BandBadge, useFormats } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { FigureInput } from '../../layout/FigureInput.tsx'
import classes from './policy.module.css'
import { type Band, bands, me, type Terms } from './policy.queries.ts'

export interface FieldsProps {
  readonly draft: Terms
  readonly edit: (changes: Partial<Terms>) => void
  readonly mayWrite: boolean
}

/** Points for each hundred of a currency, and what the margin bands make of them. */
export function RateFields({ draft, edit, mayWrite }: FieldsProps) {
  const { t } = useTranslation('admin')
  const { data: person } = useQuery(me)
  const setRates = (rates: Terms['rates']) => edit({ rates })
  const change = (index: number, changed: Partial<Terms['rates'][number]>) =>
    setRates(draft.rates.map((rate, at) => (at === index ? { ...rate, ...changed } : rate)))
  return (
    <div className={classes.fields}>
      {draft.rates.map((rate, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a currency is typed letter by letter, and would not stay the key
        <div key={index} className={classes.rate}>
          {rate.currency === '*' ? (
            <TextInput
              label={t('policy.currency')}
              value={draft.rates.length > 1 ? t('policy.otherCurrencies') : t('policy.allCurrencies')}
              readOnly
            />
          ) : (
            <TextInput
              label={t('policy.currency')}
              maxLength={3}
              readOnly={!mayWrite}
              value={rate.currency}
              onChange={(event) => change(index, { currency: event.currentTarget.value.toUpperCase() })}
            />
          )}
          <FigureInput
            label={t('policy.rate', { currency: rate.currency === '*' ? '' : rate.currency }).trim()}
            min={0}
            max={100_000}
            decimalScale={2}
            readOnly={!mayWrite}
            value={rate.rateBasisPoints / 100}
            onChange={(value) => change(index, { rateBasisPoints: Math.round(value * 100) })}
          />
          {mayWrite && draft.rates.length > 1 && (
            <Button
              variant="subtle"
              aria-label={t('policy.removeRate', { currency: rate.currency })}
              onClick={() => setRates(draft.rates.filter((_, at) => at !== index))}
            >
              {t('policy.remove')}
            </Button>
          )}
        </div>
      ))}
      {mayWrite && (
        <Button
          className={classes.start}
          variant="subtle"
          onClick={() => setRates([{ currency: person?.club.currency ?? '', rateBasisPoints: 1_000 }, ...draft.rates])}
        >
          {t('policy.addRate')}
        </Button>
      )}
      <fieldset className={classes.bands}>
        <legend>{t('policy.bands')}</legend>
        {bands.map((band) => (
          <Multiplier key={band} band={band} draft={draft} edit={edit} mayWrite={mayWrite} />
        ))}
      </fieldset>
    </div>
  )
}

function Multiplier({ band, draft, edit, mayWrite }: FieldsProps & { readonly band: Band }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const hundredths = draft.bandMultipliersHundredths[band]
  return (
    <div className={classes.band}>
      <FigureInput
        label={t(`policy.band.${band}`)}
        min={0}
        max={100}
        step={0.5}
        decimalScale={2}
        readOnly={!mayWrite}
        value={hundredths / 100}
        onChange={(value) => {
          edit({
            bandMultipliersHundredths: { ...draft.bandMultipliersHundredths, [band]: Math.round(value * 100) },
          })
        }}
      />
      <span title={formats.multiplier(hundredths / 100)}>
        <BandBadge multiplier={hundredths / 100} />
      </span>
    </div>
  )
}
