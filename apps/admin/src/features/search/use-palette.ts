import { useEffect, useState } from 'react'

/** How often the palette was asked for, by Ctrl or Cmd and K or by the search button; nothing is loaded before the first. */
export function usePalette() {
  const [asked, setAsked] = useState(0)
  const ask = () => setAsked((count) => count + 1)
  useEffect(() => {
    function press(event: KeyboardEvent) {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
      // The browser's own search would take it.
      event.preventDefault()
      setAsked((count) => count + 1)
    }
    globalThis.addEventListener('keydown', press)
    return () => globalThis.removeEventListener('keydown', press)
  }, [])
  return { asked, ask }
}
