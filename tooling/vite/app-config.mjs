import path from 'node:path'
import { cutByFirstLoad } from './first-load.mjs'

/**
 * How both apps are built and served while they are written.
 * @param build vite's own, since this folder has none
 * @param inputs further entries by the names of their files, which have no hash
 */
export async function appConfig({ command, build, plugins, root, base, port, inputs = {} }) {
  const config = (codeSplitting) => ({
    root,
    base,
    plugins,
    // The API compares the page's origin with the host that was asked, so that must stay what the browser asked for.
    server: {
      port,
      proxy: { '/api': { target: process.env.API_URL ?? 'http://127.0.0.1:3000', changeOrigin: false } },
    },
    build: {
      // Where `light-dark()` and nested media features are native, nothing needs to be rewritten.
      target: ['chrome123', 'edge123', 'firefox121', 'safari17.5'],
      manifest: true,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input: { index: path.join(root, 'index.html'), ...inputs },
        output: {
          entryFileNames: ({ name }) => (name in inputs ? '[name].js' : 'assets/[name]-[hash].js'),
          chunkFileNames: ({ name }) => `assets/${name.split('~', 1)}-[hash].js`,
          ...(codeSplitting && { codeSplitting }),
        },
      },
    },
  })
  return config(command === 'build' ? await cutByFirstLoad(build, config(), 'index') : undefined)
}
