import { Button, ColorInput } from '@mantine/core'
import { contrastOf, paletteOf, useFormats } from '@stamkund/ui'
import { useTranslation } from 'react-i18next'
import classes from './club-settings.module.css'
import type { FieldsProps } from './fields-props.ts'

const COLOUR = /^#[0-9a-f]{6}$/i

/** A colour of the club, with what can be read on it. */
export function ColourField({
  which,
  draft,
  edit,
  faultOf,
  mayWrite,
}: FieldsProps & { readonly which: 'primaryColour' | 'secondColour' }) {
  const { t } = useTranslation('admin')
  const colour = draft[which]
  return (
    <div className={classes.colour}>
      <ColorInput
        label={t(`clubSettings.${which}`)}
        description={t(`clubSettings.${which}Sentence`)}
        placeholder={t('clubSettings.amber')}
        size="sm"
        format="hex"
        swatches={SWATCHES}
        swatchesPerRow={9}
        eyeDropperButtonProps={{ 'aria-label': t('clubSettings.pickColour') }}
        readOnly={!mayWrite}
        value={colour ?? ''}
        error={colour !== null && !COLOUR.test(colour) ? t('clubSettings.noColour') : faultOf(which)}
        onChange={(value) => edit({ [which]: which === 'secondColour' && value === '' ? null : value })}
      />
      {which === 'secondColour' && colour !== null && mayWrite && (
        <Button variant="subtle" onClick={() => edit({ secondColour: null })}>
          {t('clubSettings.useAmber')}
        </Button>
      )}
      <Readable draft={draft} which={which} />
    </div>
  )
}

/** The computed text colour on the colour itself, and how well it can be read. */
function Readable({ draft, which }: Pick<FieldsProps, 'draft'> & { readonly which: 'primaryColour' | 'secondColour' }) {
  const { t } = useTranslation('admin')
  const formats = useFormats()
  const { primaryColour, secondColour } = shownColours(draft)
  const { roles } = paletteOf({ primaryColour, secondColour })
  const isFirst = which === 'primaryColour'
  const [surface, text] = isFirst
    ? [roles['brand-solid'].light, roles['on-brand-solid'].light]
    : [roles['accent-tint2'].light, roles['accent-text'].light]
  const ratio = formats.decimal(contrastOf(surface, text), 1)
  return (
    <p className={classes.readable}>
      <span style={{ color: text, background: surface }}>{t('clubSettings.sample')}</span>
      {t('clubSettings.contrast', { ratio })}
      {!isFirst && isTooNear(primaryColour, secondColour) && ` ${t('clubSettings.tooNear')}`}
    </p>
  )
}

/** While a colour is half typed, the screens keep the last whole one. */
export function shownColours({ primaryColour, secondColour }: FieldsProps['draft']) {
  return {
    primaryColour: COLOUR.test(primaryColour) ? primaryColour : '#5c676b',
    secondColour: secondColour !== null && COLOUR.test(secondColour) ? secondColour : null,
  }
}

/** Next to the first colour it would look like a misprint, so amber stands in for it. */
function isTooNear(primaryColour: string, secondColour: string | null): boolean {
  if (secondColour === null) return false
  const amber = paletteOf({ primaryColour, secondColour: null }).accent[5]
  return paletteOf({ primaryColour, secondColour }).accent[5] === amber
}

const SWATCHES = ['#0b5567', '#1d4ed8', '#4338ca', '#7e22ce', '#be123c', '#c2410c', '#f2b705', '#15803d', '#151a1c']
