import { execFileSync } from 'node:child_process'
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const source = new URL('..', import.meta.url)
const read = (path: string) => readFileSync(new URL(path, source), 'utf8')
const matches = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, name]) => name ?? '')
const sorted = (names: string[]) => [...new Set(names)].sort()
const folderOf = (file: string) => file.replace(/\/.*/, '')
const tagOf = (file: string) => `clf-${folderOf(file)}`

const exported = matches(read('index.ts'), /'\.\/([a-z-]+\/[a-z-]+\.ts)'/g).filter((file) => !/^(events|internal)\//.test(file))
const registered = globSync('*/*.ts', { cwd: source }).filter((file) => !/\.test\.ts$/.test(file) && /^define\('clf-/m.test(read(file)))
const tokens = matches(read('../../tokens/dist/tokens.css'), /(--clf-[\w-]+):/g)

/** Everything that makes one element: its own modules without tests, stories and words. */
function codeOf(folder: string): string {
  const files = globSync(`${folder}/*.ts`, { cwd: source }).filter((file) => !/\.(test|stories|messages)\.ts$/.test(file))
  return files.map(read).join('\n')
}

const commentOf = (code: string) => /\/\*\*(?:(?!\*\/)[\s\S])*@tag[\s\S]*?\*\//.exec(code)?.[0] ?? ''

interface Property {
  name: string
  attribute: string
  type: string
}

function propertiesOf(code: string): Property[] {
  const block = /static override properties = \{\n([\s\S]*?)\n {2}\}/.exec(code)?.[1] ?? ''
  return block.split('\n').flatMap((line) => {
    const [, name, type] = /^ +(\w+): \{ type: (\w+)/.exec(line) ?? []
    return name && type ? [{ name, type, attribute: /attribute: '([a-z-]+)'/.exec(line)?.[1] ?? name }] : []
  })
}

const slotNames = (code: string) => matches(code, /<slot(?: name="([\w-]+)")?[\s>]/g)
const attributesByTag = new Map(exported.map((file) => [tagOf(file), propertiesOf(read(file)).map(({ attribute }) => attribute)]))
const anywhere = /^(id|class|lang|slot|hidden|style|role|tabindex|dir|data-.+|aria-.+)$/

/** Attributes that examples write on our elements and no element has: `clf-tag colour`. */
function inventedAttributes(examples: string): string[] {
  return [...examples.matchAll(/<(clf-[a-z-]+)((?:\s+[@.?]?[\w-]+(?:=(?:"[^"]*"|\$\{[^}]*\}))?)*)\s*>/g)].flatMap(([, tag = '', attributes = '']) => {
    const names = matches(attributes.replace(/"[^"]*"|\$\{[^}]*\}/g, ''), /(?<![\w@.-])([a-z][\w-]*)/g)
    return names.filter((name) => !anywhere.test(name) && !attributesByTag.get(tag)?.includes(name)).map((name) => `${tag} ${name}`)
  })
}

interface Declaration {
  tagName?: string
  attributes?: { name?: string; fieldName?: string }[]
  slots?: { name: string }[]
  events?: { name: string }[]
  cssParts?: { name: string }[]
  cssProperties?: { name: string }[]
}

/** The Custom Elements Manifest of the source as it is now, by tag. */
function analyse(): Map<string, Declaration> {
  const home = fileURLToPath(new URL('..', source))
  const out = mkdtempSync(join(tmpdir(), 'clf-manifest-'))
  const cem = fileURLToPath(import.meta.resolve('@custom-elements-manifest/analyzer/cem.js'))
  execFileSync(process.execPath, [cem, 'analyze', '--config', 'custom-elements-manifest.config.js', '--quiet', '--outdir', relative(home, out)], { cwd: home })
  const { modules } = JSON.parse(readFileSync(join(out, 'custom-elements.json'), 'utf8')) as { modules: { declarations?: Declaration[] }[] }
  rmSync(out, { recursive: true })
  const declarations = modules.flatMap(({ declarations = [] }) => declarations)
  return new Map(declarations.flatMap((declaration) => (declaration.tagName ? [[declaration.tagName, declaration]] : [])))
}

const manifest = analyse()

test('index.ts exports every element that a folder registers, and no other', () => {
  expect(sorted(exported), 'Add the missing element to src/index.ts, or take out what no folder registers.').toEqual(sorted(registered))
})

describe.each(exported)('%s', (file) => {
  const code = read(file)
  const folder = folderOf(file)
  const tag = tagOf(file)
  const comment = commentOf(code)
  const whole = codeOf(folder).replace(comment, '')
  const advice = (tags: string) => `<${tag}>: the docstring (expected) and the source (received) differ. Write or remove ${tags} in src/${file}, or mend the source.`

  test('documents every attribute and no other, with its type', () => {
    const documented = [...comment.matchAll(/@attr \{([^}]+)\} ([\w-]+) - \S/g)].map(([, type = '', name]) => `${name}: ${/^(boolean|number)$/.exec(type)?.[0] ?? 'string'}`)
    const properties = propertiesOf(code).map(({ attribute, type }) => `${attribute}: ${type.toLowerCase()}`)
    expect(properties.sort(), advice('@attr {type} name - text')).toEqual(documented.sort())
  })

  test('declares every property and no other', () => {
    const declared = matches(code, /^ {2}declare (?:readonly )?(\w+)/gm)
    expect(propertiesOf(code).map(({ name }) => name), advice('declare lines')).toEqual(declared)
  })

  test('explains every other public member', () => {
    const members = [...code.matchAll(/(\*\/\n)?^ {2}(?:get |set |async )?(?!constructor)([a-z]\w*)\([^)]*\)(?:: [^{\n]+)? \{$/gm)]
    const explained = members.flatMap(([, comment, name]) => (comment ? [name] : []))
    const bare = members.flatMap(([, , name]) => (explained.includes(name) ? [] : [name]))
    expect(bare, `<${tag}>: public members without a docstring. Explain them, or make them #private.`).toEqual([])
  })

  test('documents every slot and no other', () => {
    expect(sorted(slotNames(whole)), advice('@slot name - text')).toEqual(sorted(matches(comment, /@slot(?: ([\w-]+))? - \S/g)))
  })

  test('documents every part and no other', () => {
    const parts = matches(whole, /\spart="([\w -]+)"/g).flatMap((names) => names.split(' '))
    expect(sorted(parts), advice('@csspart name - text')).toEqual(sorted(matches(comment, /@csspart ([\w-]+) - \S/g)))
  })

  test('documents every custom property it reads, apart from the tokens, and no other', () => {
    const own = [...tokens, ...matches(whole, /(--[\w-]+):/g)]
    const properties = matches(whole, /var\((--[\w-]+)/g).filter((name) => !own.includes(name))
    expect(sorted(properties), advice('@cssprop name - text')).toEqual(sorted(matches(comment, /@cssprop(?:erty)? (--[\w-]+) - \S/g)))
  })

  test('documents every event and no other, by the name it has', () => {
    const events = sorted(matches(whole, /new (\w+(?<!Custom)Event)\(/g)).map((name) => {
      const path = new RegExp(`import \\{[^}]*\\b${name}\\b[^}]*\\} from '\\.\\./(events/[a-z-]+\\.ts)'`).exec(whole)?.[1]
      return `${name} ${path ? (/'(clf-[\w-]+)'/.exec(read(path))?.[1] ?? '') : ''}`
    })
    const documented = [...comment.matchAll(/@event \{(\w+)\} (clf-[\w-]+) - \S/g)].map(([, name, type]) => `${name} ${type}`)
    expect(events, advice('@event {Class} clf-name - text')).toEqual(sorted(documented))
    expect(matches(whole, /(new CustomEvent\()/g), `<${tag}>: an event has a class of its own in src/events/, so that pages can name its type.`).toEqual([])
  })

  test('has all of it in the manifest, and nothing else', () => {
    const { attributes = [], slots = [], events = [], cssParts = [], cssProperties = [] } = manifest.get(tag) ?? {}
    const inManifest = [attributes, slots, events, cssParts, cssProperties].map((kind) => sorted(kind.map(({ name }) => name ?? '')))
    const documented = [/@attr \{[^}]+\} ([\w-]+)/g, /@slot(?: ([\w-]+))? - /g, /@event \{\w+\} ([\w-]+)/g, /@csspart ([\w-]+)/g, /@cssprop(?:erty)? (--[\w-]+)/g]
    const advice =
      `<${tag}>: the manifest (received) lists other attributes, slots, events, parts or custom properties than the docstring (expected). Write the tags of src/${file} as the analyzer reads them.`
    expect(inManifest, advice).toEqual(documented.map((pattern) => sorted(matches(comment, pattern))))
  })

  test('states its tag, status, age and criteria', () => {
    const missing = `<${tag}>: its docstring in src/${file} says @tag, @status stable or experimental, @since 1.2.3 and WCAG 2.2: 1.3.1 Name.`
    expect(comment, missing).toContain(`@tag ${tag}\n`)
    expect(code, `src/${file} registers ${tag}.`).toContain(`define('${tag}', `)
    expect(comment, missing).toMatch(/@status (stable|experimental)\n[\s\S]*@since \d+\.\d+\.\d+/)
    expect(comment, missing).toMatch(/WCAG 2\.2: \d\.\d\.\d+ /)
  })

  test('has a README whose examples use what there is', () => {
    const readme = read(`${folder}/README.md`)
    expect(readme, `<${tag}>: src/${folder}/README.md shows no example of it.`).toContain(`<${tag}`)
    expect(inventedAttributes(readme), `<${tag}>: src/${folder}/README.md writes attributes that no element has.`).toEqual([])
  })

  test('has stories that use what there is', () => {
    const path = `${folder}/${folder}.stories.ts`
    expect(existsSync(new URL(path, source)), `<${tag}> has no stories, and so no loop sees it. Write src/${path}.`).toBe(true)
    const stories = read(path)
    expect(stories, `src/${path}: component is '${tag}'.`).toContain(`component: '${tag}'`)
    const unexplained = matches(stories, /(?<!\*\/\n)^export const (\w+) = \{/gm)
    expect(unexplained, `<${tag}>: stories without a docstring. Say above each what it shows and when to use it.`).toEqual([])
    expect(inventedAttributes(stories), `<${tag}>: its stories write attributes that no element has.`).toEqual([])
  })
})

test('the README of the package writes no attribute that no element has', () => {
  expect(inventedAttributes(read('../README.md'))).toEqual([])
})
