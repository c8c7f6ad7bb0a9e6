import fs from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'
import { build } from 'esbuild'
import ts from 'typescript'

// What the compiler doesn't see of the screens' texts: a language that lacks a key or a figure, a key that nobody shows,
// and words that stand in a component instead of in the texts.
const languages = ['sv', 'nb', 'en']
/** Props whose value a person reads or hears. */
const readProps = new Set([
  'act',
  'alt',
  'aria-description',
  'aria-label',
  'aria-roledescription',
  'aria-valuetext',
  'caption',
  'description',
  'error',
  'header',
  'label',
  'nothingFoundMessage',
  'placeholder',
  'safe',
  'sentence',
  'title',
])
const PLURAL = /_(zero|one|two|few|many|other)$/

/**
 * Every fault of the packages under `root`, one line each.
 * @param packages folders with `src/texts/{sv,nb,en}.ts`; the first one's texts may be shown by all
 */
export async function textFaults(root, packages) {
  const parsed = packages.map((folder) => sourcesIn(path.join(root, folder, 'src')).map((file) => parse(root, file)))
  const faults = parsed.flat().flatMap(literalFaults)
  for (const [index, folder] of packages.entries()) {
    const texts = await loadTexts(path.join(root, folder, 'src/texts'))
    const users = index === 0 ? parsed.flat() : (parsed[index] ?? [])
    faults.push(...languageFaults(folder, texts), ...unusedKeys(folder, texts.en, users))
  }
  return faults
}

async function loadTexts(folder) {
  const loaded = languages.map(async (language) => {
    const { outputFiles } = await build({
      entryPoints: [path.join(folder, `${language}.ts`)],
      bundle: true,
      format: 'iife',
      globalName: 'file',
      write: false,
      logLevel: 'silent',
    })
    const texts = vm.runInNewContext(`${outputFiles[0].text}; file.texts`)
    return [language, new Map(flattened(texts))]
  })
  return Object.fromEntries(await Promise.all(loaded))
}

function flattened(texts, prefix = '') {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value]] : flattened(value, `${prefix}${key}.`),
  )
}

function languageFaults(folder, texts) {
  const keys = new Set(languages.flatMap((language) => [...texts[language].keys()]))
  return [...keys].flatMap((key) =>
    languages.flatMap((language) => {
      const text = texts[language].get(key)
      const place = `${folder}/src/texts/${language}.ts: ${key}`
      if (text === undefined) return [`${place} is missing`]
      if (text.trim() === '') return [`${place} is empty`]
      const [own, english] = [figuresIn(text), figuresIn(texts.en.get(key) ?? text)]
      return own === english ? [] : [`${place} has the figures ${own || 'none'}, in English it is ${english || 'none'}`]
    }),
  )
}

function figuresIn(text) {
  return [...new Set(text.match(/\{\{[^}]*\}\}/g))].sort().join(' ')
}

/** A key is shown where it stands as a string, or where a template that begins and ends like it is translated. */
function unusedKeys(folder, texts, users) {
  const strings = new Set()
  const patterns = []
  for (const { source } of users) {
    visit(source, (node) => {
      if (ts.isStringLiteralLike(node)) strings.add(node.text.replace(/^\w+:/, ''))
      if (ts.isTemplateExpression(node)) patterns.push(patternOf(node))
    })
  }
  return [...texts.keys()]
    .filter((key) => !strings.has(key) && !strings.has(key.replace(PLURAL, '')))
    .filter((key) => !patterns.some((pattern) => pattern.test(key)))
    .map((key) => `${folder}/src/texts/en.ts: ${key} is shown nowhere`)
}

/** `ui:problem.${code}` → /^problem\..+$/; without a namespace or a group at its beginning it could be any key. */
function patternOf(node) {
  const head = node.head.text.replace(/^\w+:/, '')
  if (!/^\w+\./.test(head)) return /^$/
  const parts = [head, ...node.templateSpans.map(({ literal }) => literal.text)]
  return new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('.+')}$`)
}

function literalFaults({ name, source }) {
  if (!name.endsWith('.tsx')) return []
  const faults = []
  const complain = (node, text) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart(source))
    faults.push(`${name}:${line + 1}: “${text.trim()}” stands in the component; it belongs to the texts`)
  }
  visit(source, (node) => {
    if (ts.isJsxText(node) && hasWords(node.text)) complain(node, node.text)
    const isChild = ts.isJsxExpression(node) && (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent))
    if (isChild) for (const literal of literalsOf(node.expression)) complain(literal, literal.text)
    if (ts.isJsxAttribute(node) && readProps.has(node.name.getText(source))) {
      const { initializer } = node
      const value = initializer && ts.isJsxExpression(initializer) ? initializer.expression : initializer
      for (const literal of literalsOf(value)) complain(literal, literal.text)
    }
    if (ts.isPropertyAssignment(node) && readProps.has(node.name.getText(source).replace(/['"]/g, ''))) {
      for (const literal of literalsOf(node.initializer)) complain(literal, literal.text)
    }
  })
  return faults
}

/** The strings with words that an expression may come to; what a call makes of its arguments is the call's affair. */
function literalsOf(node) {
  if (!node) return []
  if (ts.isStringLiteralLike(node)) return hasWords(node.text) ? [node] : []
  if (ts.isTemplateExpression(node)) {
    return [node.head, ...node.templateSpans.map(({ literal }) => literal)].filter(({ text }) => hasWords(text))
  }
  if (ts.isParenthesizedExpression(node)) return literalsOf(node.expression)
  if (ts.isConditionalExpression(node)) return [...literalsOf(node.whenTrue), ...literalsOf(node.whenFalse)]
  if (ts.isBinaryExpression(node)) {
    const { kind } = node.operatorToken
    const isEither = kind === ts.SyntaxKind.BarBarToken || kind === ts.SyntaxKind.QuestionQuestionToken
    const isSum = kind === ts.SyntaxKind.PlusToken
    if (isEither || isSum) return [...literalsOf(node.left), ...literalsOf(node.right)]
    return kind === ts.SyntaxKind.AmpersandAmpersandToken ? literalsOf(node.right) : []
  }
  return []
}

function hasWords(text) {
  return /\p{L}{2}/u.test(text)
}

function visit(node, look) {
  look(node)
  ts.forEachChild(node, (child) => visit(child, look))
}

function parse(root, file) {
  const text = fs.readFileSync(file, 'utf8')
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true, kind)
  return { name: path.relative(root, file), source }
}

function sourcesIn(folder) {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name)
    if (entry.isDirectory()) return entry.name === 'texts' ? [] : sourcesIn(file)
    return /\.tsx?$/.test(entry.name) && !/\.(test|fixture|d)\.tsx?$/.test(entry.name) ? [file] : []
  })
}
