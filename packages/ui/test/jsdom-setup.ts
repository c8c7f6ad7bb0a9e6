import { afterEach } from '@jest/globals'
import { cleanup, configure } from '@testing-library/react'

// A machine that is busy with other things takes its time; what is there already is not waited for.
configure({ asyncUtilTimeout: 60_000 })
afterEach(() => {
  cleanup()
  localStorage.clear()
})

// What Mantine and the router ask of a browser that jsdom doesn't have.
globalThis.ResizeObserver = class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}
window.matchMedia = (media) => ({
  matches: false,
  media,
  onchange: null,
  addListener: () => {},
  removeListener: () => {},
  addEventListener: () => {},
  removeEventListener: () => {},
  dispatchEvent: () => false,
})
window.HTMLElement.prototype.scrollIntoView = () => {}
window.scrollTo = () => {}
