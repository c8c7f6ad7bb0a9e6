import { Button } from '@mantine/core'
import { PageTitle, QueryState } from '@stamkund/ui'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { Refusal } from '../../layout/Refusal.tsx'
import { Said } from '../../layout/Said.tsx'
import { useFieldFault } from '../../layout/use-field-fault.ts'
import { useMay } from '../../layout/use-may.ts'
import { BrandFields } from './BrandFields.tsx'
import classes from './club-settings.module.css'
import { type ClubSettings, clubSettings } from './club-settings.queries.ts'
import { MemberHome } from './MemberHome.tsx'
import { RuleFields } from './RuleFields.tsx'
import { useSettingsDraft } from './use-settings-draft.ts'

/** The club's name, looks and rules, with a member's home beside them as it would look. */
export function ClubSettingsPage() {
  return <QueryState query={useQuery(clubSettings)}>{(settings) => <Settings settings={settings} />}</QueryState>
}

function Settings({ settings }: { readonly settings: ClubSettings }) {
  const { t } = useTranslation('admin')
  const may = useMay()
  const { draft, edit, save, undo, isChanged, isSaving, isSaved, isOutrun, error } = useSettingsDraft(settings)
  const faultOf = useFieldFault(error)
  const mayWrite = may('club-settings:write')
  const fields = { draft, edit, faultOf, mayWrite }
  return (
    <div className={classes.sides}>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <PageTitle sentence={t('clubSettings.sentence')}>{t('settings.club')}</PageTitle>
        <BrandFields {...fields} settings={settings} />
        <RuleFields {...fields} />
        {mayWrite ? (
          <div className={classes.bar}>
            {isOutrun ? (
              <p role="alert" className={classes.outrun}>
                {isChanged ? t('clubSettings.outrun') : t('clubSettings.outrunSame')}
              </p>
            ) : (
              <Refusal error={error} />
            )}
            <div className={classes.buttons}>
              <Button type="submit" loading={isSaving} disabled={!isChanged}>
                {t('save')}
              </Button>
              {isChanged && (
                <Button variant="subtle" onClick={undo}>
                  {t('undo')}
                </Button>
              )}
              {!isChanged && !isSaved && <span className={classes.dim}>{t('nothingToSave')}</span>}
              <Said>{isSaved && t('clubSettings.saved')}</Said>
            </div>
          </div>
        ) : (
          <p className={classes.dim}>{t('mayOnlyRead')}</p>
        )}
      </form>
      <MemberHome settings={draft} />
    </div>
  )
}
