// jsdom has no fetch and hides Node's: pages need it, and everything that belongs to it must be of one family.
const { TestEnvironment } = require('jest-environment-jsdom')

const natives = [
  'AbortController',
  'AbortSignal',
  'Blob',
  'File',
  'FormData',
  'Headers',
  'ReadableStream',
  'Request',
  'Response',
  'TextDecoder',
  'TextEncoder',
  'TransformStream',
  'fetch',
  'structuredClone',
]

module.exports = class BrowserEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context)
    for (const name of natives) this.global[name] = globalThis[name]
  }
}
