import IconDownload from '@tabler/icons-react/dist/esm/icons/IconDownload.mjs'
import { useTranslation } from 'react-i18next'
import classes from './parts.module.css'

interface CsvLinkProps {
  /** Of the API: it answers with a file. */
  readonly path: string
  /** The filters of the list, so that the file has what the screen has. */
  readonly query?: Readonly<Record<string, string | number | boolean | null | undefined>>
  /** In place of "Save as CSV". */
  readonly label?: string
}

export function CsvLink({ path, query = {}, label }: CsvLinkProps) {
  const { t } = useTranslation('ui')
  const given = Object.entries(query).filter(([, value]) => value !== null && value !== undefined && value !== '')
  const search = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()
  return (
    <a className={classes.iconLink} href={search === '' ? path : `${path}?${search}`} download>
      <IconDownload size={18} aria-hidden />
      {label ?? t('saveAsCsv')}
    </a>
  )
}
