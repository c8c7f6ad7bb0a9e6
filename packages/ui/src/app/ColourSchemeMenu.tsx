import { useMantineColorScheme } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Segments } from '../parts/Segments.tsx'

/** Light, dark, or as the device is set; kept on the device. */
export function ColourSchemeMenu() {
  const { t } = useTranslation('ui')
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const choices = [
    { value: 'auto', label: t('colourScheme.auto') },
    { value: 'light', label: t('colourScheme.light') },
    { value: 'dark', label: t('colourScheme.dark') },
  ] as const
  return <Segments label={t('colourScheme.label')} value={colorScheme} choices={choices} onChange={setColorScheme} />
}
