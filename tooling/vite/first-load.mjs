/** Whatever page is opened, nearly all that so many share is needed. */
const MANY_PAGES = 6

/**
 * How the scripts of an app are cut: what the first load needs is one file (and React, which changes least, another);
 * what many pages share is a third; what several share is put together by who needs it. Left alone, the bundler makes a
 * file for every set of pages, and the first load takes twenty small ones. What the entry needs is known only when unused
 * code has gone, so the app is built twice: the first time to look. What many need is needed by whatever they need, so
 * none of these files imports a later one; shared files are not merged further, since merged ones import each other in
 * circles, and then one runs before what it calls.
 */
export async function cutByFirstLoad(build, config, entry) {
  const looking = { ...config, configFile: false, logLevel: 'error', build: { ...config.build, write: false } }
  const first = await modulesOf(build, looking, entry)
  return {
    groups: [
      { name: 'react', test: /\/node_modules\/(react|react-dom|scheduler)\//, priority: 3 },
      { name: 'first', test: (id) => first.has(id), priority: 2 },
      { name: 'common', minShareCount: MANY_PAGES, priority: 1 },
      { name: 'shared', minShareCount: 2, entriesAware: true },
    ],
  }
}

/** The modules of an entry and of all that it imports at once. */
async function modulesOf(build, config, entry) {
  const { output } = await build(config)
  const chunks = output.filter(({ type }) => type === 'chunk')
  const byFile = new Map(chunks.map((chunk) => [chunk.fileName, chunk]))
  const found = new Set()
  const add = (chunk) => {
    if (!chunk || found.has(chunk)) return
    found.add(chunk)
    for (const file of chunk.imports) add(byFile.get(file))
  }
  add(chunks.find(({ isEntry, name }) => isEntry && name === entry))
  return new Set([...found].flatMap(({ modules }) => Object.keys(modules)))
}
