import { useComputedColorScheme } from '@mantine/core'
import type { Palette } from '../theme/palette.ts'

interface ThemeColourProps {
  readonly palette: Palette
}

/** What a phone paints around the page. */
export function ThemeColour({ palette }: ThemeColourProps) {
  const scheme = useComputedColorScheme('light')
  return <meta name="theme-color" content={palette.roles.hero[scheme]} />
}
