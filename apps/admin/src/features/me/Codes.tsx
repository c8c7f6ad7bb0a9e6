import { Button, CopyButton } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import classes from './me.module.css'

interface CodesProps {
  readonly codes: readonly string[]
  readonly onKept: () => void
}

/** Shown this once. */
export function Codes({ codes, onKept }: CodesProps) {
  const { t } = useTranslation('admin')
  return (
    <div className={classes.form}>
      <p role="status">{t('signIn.codesSentence')}</p>
      <ul className={classes.codes}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className={classes.buttons}>
        <CopyButton value={codes.join('\n')}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? t('signIn.copied') : t('signIn.copy')}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onKept}>{t('signIn.codesKept')}</Button>
      </div>
    </div>
  )
}
