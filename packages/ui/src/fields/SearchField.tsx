import { TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import IconSearch from '@tabler/icons-react/dist/esm/icons/IconSearch.mjs'
import { useState } from 'react'

const PAUSE_MS = 250

interface SearchFieldProps {
  readonly label: string
  /** What is searched for, as the address says it. */
  readonly value: string
  /** Called when the writer pauses. */
  readonly onChange: (value: string) => void
}

export function SearchField({ label, value, onChange }: SearchFieldProps) {
  const [text, setText] = useState(value)
  const [known, setKnown] = useState(value)
  const [asked, setAsked] = useState(value)
  const search = useDebouncedCallback((field: HTMLInputElement, path: string) => {
    // Whoever has followed a link meanwhile, to a page that is still on its way, isn't to be brought back.
    if (path !== location.pathname) return
    const wanted = field.value.trim()
    setAsked(wanted)
    onChange(wanted)
  }, PAUSE_MS)
  // The address changed: by what was asked for here, while somebody may be writing on, or by other means: a link, the
  // back button, filters that were cleared.
  if (value !== known) {
    setKnown(value)
    if (value !== asked) {
      setAsked(value)
      setText(value)
    }
  }
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={16} aria-hidden />}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value)
        search(event.currentTarget, location.pathname)
      }}
    />
  )
}
