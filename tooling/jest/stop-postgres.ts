export default async function stopPostgres(): Promise<void> {
  const { stopTestServer } = globalThis as { stopTestServer?: () => Promise<void> }
  await stopTestServer?.()
}
