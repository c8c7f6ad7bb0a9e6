import '../theme/tokens.css'
import '../theme/base.css'
import { MantineProvider } from '@mantine/core'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useEffect, useMemo } from 'react'
import { TimeZone } from '../formats/use-formats.ts'
import { type Density, themeOf } from '../theme/theme-of.ts'
import { type ClubIdentity, ClubIdentityContext } from './club-identity.ts'
import { ThemeColour } from './ThemeColour.tsx'

interface AppProviderProps {
  readonly club: ClubIdentity
  readonly density: Density
  readonly queryClient: QueryClient
  /** Test: what asks for a layout to be seen, like a menu beside its button, is shown without one. */
  readonly env?: 'default' | 'test'
  readonly children: ReactNode
}

/** What every screen stands in: the club's looks, light or dark, and what has been read from the API. */
export function AppProvider({ club, density, queryClient, env = 'default', children }: AppProviderProps) {
  const { primaryColour, secondColour } = club.brand
  const theme = useMemo(() => themeOf({ primaryColour, secondColour }, density), [primaryColour, secondColour, density])
  useEffect(() => {
    document.body.dataset.density = density
  }, [density])
  return (
    <MantineProvider theme={theme.mantine} cssVariablesResolver={theme.variables} defaultColorScheme="auto" env={env}>
      {density === 'club' && <ThemeColour palette={theme.palette} />}
      <ClubIdentityContext value={club}>
        <TimeZone value={club.timeZone}>
          <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
        </TimeZone>
      </ClubIdentityContext>
    </MantineProvider>
  )
}
