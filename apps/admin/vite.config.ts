import react from '@vitejs/plugin-react'
import { build, defineConfig } from 'vite'
import { appConfig } from '../../tooling/vite/app-config.mjs'

export default defineConfig(({ command }) =>
  appConfig({ command, build, plugins: [react()], root: import.meta.dirname, base: '/admin/', port: 5174 }),
)
