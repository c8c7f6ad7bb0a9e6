import { Link } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, ComponentType, ReactNode } from 'react'

export interface AppLinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'> {
  /** A path of the app, from its `paths.ts`. */
  readonly to: string
  readonly search?: Record<string, unknown>
  /** Loads the page when the pointer or the focus comes near. */
  readonly preload?: 'intent'
  readonly children?: ReactNode
}

/** The router's link for paths that this package can't know: each app registers routes of its own. */
export const AppLink = Link as unknown as ComponentType<AppLinkProps>
