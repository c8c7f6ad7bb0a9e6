import { MantineThemeProvider, Popover } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import classes from './campaigns.module.css'

/** What holds for all parts of a sentence. */
export interface PartState {
  readonly isReadOnly: boolean
  /** The API refused what is said here. */
  readonly isWrong?: boolean
}

interface PartProps extends PartState {
  /** What the part is, for whoever doesn't see the sentence around it. */
  readonly label: string
  /** As the sentence says it. */
  readonly children?: ReactNode
  /** What it is changed with. */
  readonly editor: (close: () => void) => ReactNode
}

/** A list of choices elsewhere in the document would be outside of the popover, and a click on one would close it unchosen. */
const LISTS_WITHIN = { components: { Combobox: { defaultProps: { withinPortal: false } } } }

/** A part of a sentence: a click opens what changes it, Escape leaves it. */
export function Part({ label, children, editor, isReadOnly, isWrong = false }: PartProps) {
  const [isOpen, setOpen] = useState(false)
  if (isReadOnly) return <b className={classes.fixed}>{children}</b>
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      width={320}
      position="bottom-start"
      hideDetached={false}
      trapFocus
      returnFocus
      withinPortal
    >
      <Popover.Target>
        <button
          type="button"
          className={classes.part}
          data-wrong={isWrong}
          aria-expanded={isOpen}
          aria-haspopup="dialog"
          onClick={() => setOpen(!isOpen)}
        >
          <span className="visually-hidden">{label}: </span>
          {children}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>
        <MantineThemeProvider theme={LISTS_WITHIN}>{editor(() => setOpen(false))}</MantineThemeProvider>
      </Popover.Dropdown>
    </Popover>
  )
}
