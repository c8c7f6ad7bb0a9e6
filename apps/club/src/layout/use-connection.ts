import { ApiProblem } from '@stamkund/ui'
import { useSyncExternalStore } from 'react'

/** Whether the API can be reached, by the device's own word and by how the last request went. */
export function useConnection(lastFailure: unknown): boolean {
  const isOnline = useSyncExternalStore(watch, () => navigator.onLine)
  return isOnline && !(lastFailure instanceof ApiProblem && lastFailure.status === 0)
}

function watch(onChange: () => void): () => void {
  addEventListener('online', onChange)
  addEventListener('offline', onChange)
  return () => {
    removeEventListener('online', onChange)
    removeEventListener('offline', onChange)
  }
}
