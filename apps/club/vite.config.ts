import react from '@vitejs/plugin-react'
import { build, defineConfig } from 'vite'
import { appConfig } from '../../tooling/vite/app-config.mjs'

export default defineConfig(({ command }) =>
  appConfig({
    command,
    build,
    plugins: [react()],
    root: import.meta.dirname,
    base: '/',
    port: 5173,
    // Asked for by the same name for ever, and ruling over what lies below it.
    inputs: { 'service-worker': `${import.meta.dirname}/service-worker/service-worker.ts` },
  }),
)
