import { Button, CopyButton } from '@mantine/core'
import { PageTitle } from '@stamkund/ui'
import { useTranslation } from 'react-i18next'
import classes from './sign-in.module.css'

interface RecoveryCodesProps {
  readonly codes: readonly string[]
  readonly onKept: () => void
}

/** For when the app is lost; shown this once. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps) {
  const { t } = useTranslation('admin')
  return (
    <>
      <PageTitle sentence={t('signIn.codesSentence')}>{t('signIn.codesTitle')}</PageTitle>
      <ul className={classes.codes}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className={classes.others}>
        <CopyButton value={codes.join('\n')}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? t('signIn.copied') : t('signIn.copy')}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onKept}>{t('signIn.codesKept')}</Button>
      </div>
    </>
  )
}
