export const states = ['waiting', 'posted', 'rejected', 'withdrawn'] as const

export type State = (typeof states)[number]

export function adjustmentsSearch(given: { state?: unknown }): { readonly state?: State } {
  const state = states.find((each) => each === given.state)
  return state ? { state } : {}
}
