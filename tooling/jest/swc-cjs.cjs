// Jest's CommonJS mode over code written as modules: native modules in Jest need a newer Node than we support.
const { createHash } = require('node:crypto')
const fs = require('node:fs')
const path = require('node:path')
const swc = require('@swc/core')

const version = createHash('sha256').update(fs.readFileSync(__filename)).update(swc.version).digest('hex')
const moduleFolders = new Map()

module.exports = {
  canInstrument: false,
  getCacheKey: (source, file) => createHash('sha256').update(`${version}\0${file}\0${source}`).digest('hex'),
  process(source, file) {
    const isTypeScript = /\.[cm]?tsx?$/.test(file)
    if (!isTypeScript && !isModule(file)) return { code: source }
    return swc.transformSync(source, {
      filename: file,
      swcrc: false,
      sourceMaps: isTypeScript ? 'inline' : false,
      jsc: {
        target: 'es2022',
        parser: isTypeScript ? { syntax: 'typescript', tsx: file.endsWith('x') } : { syntax: 'ecmascript' },
        transform: { react: { runtime: 'automatic' }, hidden: { jest: true } },
      },
      module: { type: 'commonjs' },
    })
  },
}

function isModule(file) {
  return file.endsWith('.mjs') || (file.endsWith('.js') && isModuleFolder(path.dirname(file)))
}

function isModuleFolder(folder) {
  const known = moduleFolders.get(folder)
  if (known !== undefined) return known
  const manifest = path.join(folder, 'package.json')
  const parent = path.dirname(folder)
  const answer = fs.existsSync(manifest)
    ? JSON.parse(fs.readFileSync(manifest, 'utf8')).type === 'module'
    : parent !== folder && isModuleFolder(parent)
  moduleFolders.set(folder, answer)
  return answer
}
