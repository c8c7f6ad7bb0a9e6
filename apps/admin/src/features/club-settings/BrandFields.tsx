import { Select, TextInput } from '@mantine/core'
import { languageNames, Section } from '@stamkund/ui'
import { useTranslation } from 'react-i18next'
import { ColourField } from './ColourField.tsx'
import classes from './club-settings.module.css'
import type { ClubSettings } from './club-settings.queries.ts'
import type { FieldsProps } from './fields-props.ts'
import { PictureField } from './PictureField.tsx'

export const languages = ['sv', 'nb', 'en'] as const

export function BrandFields({
  draft,
  settings,
  edit,
  faultOf,
  mayWrite,
}: FieldsProps & { readonly settings: ClubSettings }) {
  const { t } = useTranslation('admin')
  const tagline = draft.tagline ?? {}
  return (
    <>
      <Section title={t('clubSettings.brand')}>
        <div className={classes.fields}>
          <TextInput
            label={t('clubSettings.name')}
            required
            maxLength={200}
            readOnly={!mayWrite}
            value={draft.name}
            error={faultOf('name')}
            onChange={(event) => edit({ name: event.currentTarget.value })}
          />
          {languages.map((language) => (
            <TextInput
              key={language}
              lang={language}
              label={t('clubSettings.tagline', { language: languageNames[language] })}
              maxLength={120}
              readOnly={!mayWrite}
              value={tagline[language] ?? ''}
              error={faultOf(`tagline.${language}`)}
              onChange={(event) => edit({ tagline: withText(tagline, language, event.currentTarget.value) })}
            />
          ))}
          <Select
            label={t('clubSettings.defaultLocale')}
            description={t('clubSettings.defaultLocaleSentence')}
            allowDeselect={false}
            readOnly={!mayWrite}
            value={draft.defaultLocale}
            data={languages.map((value) => ({ value, label: languageNames[value] }))}
            onChange={(value) => {
              const chosen = languages.find((language) => language === value)
              if (chosen) edit({ defaultLocale: chosen })
            }}
          />
        </div>
      </Section>
      <Section title={t('clubSettings.colours')}>
        <div className={classes.fields}>
          <ColourField draft={draft} edit={edit} faultOf={faultOf} mayWrite={mayWrite} which="primaryColour" />
          <ColourField draft={draft} edit={edit} faultOf={faultOf} mayWrite={mayWrite} which="secondColour" />
        </div>
      </Section>
      <Section title={t('clubSettings.pictures')}>
        <div className={classes.fields}>
          <PictureField kind="logo" url={settings.logoUrl} mayWrite={mayWrite} />
          <PictureField kind="hero" url={settings.heroUrl} mayWrite={mayWrite} />
        </div>
      </Section>
    </>
  )
}

/** A language without a text is left out; without any there is no tagline. */
function withText(tagline: NonNullable<ClubSettings['tagline']>, language: (typeof languages)[number], text: string) {
  const { [language]: _, ...others } = tagline
  const next = text === '' ? others : { ...others, [language]: text }
  return Object.keys(next).length === 0 ? null : next
}
