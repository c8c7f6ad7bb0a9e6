/** queued → running → finished, failed or cancelled. */
export const simulationStates = ['queued', 'running', 'finished', 'failed', 'cancelled'] as const

export type SimulationState = (typeof simulationStates)[number]
