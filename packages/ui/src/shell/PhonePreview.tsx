import { type ReactNode, useEffect, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { type ClubIdentity, ClubIdentityContext } from '../app/club-identity.ts'
import { paletteOf } from '../theme/palette.ts'
import { variablesOf } from '../theme/theme-of.ts'
import classes from './phone-preview.module.css'

interface PhonePreviewProps {
  /** With looks that may not be the club's yet. */
  readonly club: ClubIdentity
  readonly scheme: 'light' | 'dark'
  /** What is seen, for whoever doesn't see it: nothing inside can be reached. */
  readonly title: string
  readonly children: ReactNode
}

/** A page of the club as a phone shows it. It is a document of its own, so that its width and its colours are. */
export function PhonePreview({ club, scheme, title, children }: PhonePreviewProps) {
  const [page, setPage] = useState<Document | null>(null)
  const { primaryColour, secondColour } = club.brand
  const variables = useMemo(() => {
    const { variables, [scheme]: own } = variablesOf(paletteOf({ primaryColour, secondColour }))
    return Object.entries<string>({ ...variables, ...own })
  }, [primaryColour, secondColour, scheme])
  useEffect(() => {
    if (page === null) return
    page.documentElement.dataset.mantineColorScheme = scheme
    for (const [name, value] of variables) page.documentElement.style.setProperty(name, value)
  }, [page, scheme, variables])
  return (
    <>
      <iframe
        className={classes.phone}
        title={title}
        tabIndex={-1}
        srcDoc="<!doctype html><body data-density=club inert></body>"
        onLoad={({ currentTarget }) => setPage(withOurLooks(currentTarget.contentDocument))}
      />
      {page && createPortal(<ClubIdentityContext value={club}>{children}</ClubIdentityContext>, page.body)}
    </>
  )
}

/** The styles of the page that it stands in; the UI kit's variables are that page's own. */
function withOurLooks(page: Document | null): Document | null {
  const styles = document.head.querySelectorAll('link[rel=stylesheet], style:not([data-mantine-styles])')
  page?.head.append(...[...styles].map((style) => style.cloneNode(true)))
  return page
}
