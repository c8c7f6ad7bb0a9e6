export default async function stopClub(): Promise<void> {
  await (globalThis as { stopClub?: () => Promise<void> }).stopClub?.()
}
