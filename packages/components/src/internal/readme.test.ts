import { languageTags } from '@clf/text'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const source = new URL('..', import.meta.url)
const sections = ['When to use', 'When not to use', 'Content', 'Keyboard', 'Screen reader', 'Without script']

const index = readFileSync(new URL('index.ts', source), 'utf8')
const elements = [...index.matchAll(/'\.\/([a-z-]+)\/\1\.ts'/g)].map(([, name]) => String(name))

/** Text of a README without its fenced code, and the code of its `html` fences. */
function readmeOf(name: string): { prose: string; examples: string } {
  const url = new URL(`${name}/README.md`, source)
  const text = existsSync(url) ? readFileSync(url, 'utf8') : ''
  const examples = [...text.matchAll(/^```html\n(.*?)^```/gms)].map(([, code]) => code).join('\n')
  return { prose: text.replace(/^```.*?^```$/gms, ''), examples }
}

/** Second-level sections by name, in their order, each with what stands below it. */
const sectionsOf = (prose: string) => new Map(prose.split(/^## /m).slice(1).map((part) => [part.split('\n', 1)[0] ?? '', part.slice(part.indexOf('\n')).trim()]))

const storiesOf = (name: string) => globSync(`${name}/*.stories.ts`, { cwd: source }).map((file) => readFileSync(new URL(file, source), 'utf8')).join('\n')

/** Stories of a file by the language they are in: that of `lang` on their outermost node, English without one. */
function storyLanguages(text: string): Set<string> {
  const stories = text.split(/^export const /m).slice(1)
  return new Set(stories.map((story) => /<(?:div|main|p|form) [^>]*lang="([^"]+)"/.exec(story)?.[1] ?? 'en'))
}

describe.each(elements)('clf-%s', (name) => {
  const { prose, examples } = readmeOf(name)
  const found = sectionsOf(prose)
  const file = `packages/components/src/${name}/README.md`

  test('says when and how to use it, in the sections of every element', () => {
    const names = [...found.keys()].filter((section) => sections.includes(section))
    expect(names, `<clf-${name}>: write the sections "## ${sections.join('", "## ')}" in this order in ${file}.`).toEqual(sections)
  })

  test('leaves no section empty', () => {
    const empty = sections.filter((section) => found.get(section) === '')
    expect(empty, `<clf-${name}>: these sections of ${file} say nothing. Write what is true of this element, if only "None" and why.`).toEqual([])
  })

  test('is shown in HTML that can be copied', () => {
    expect(examples, `<clf-${name}>: ${file} has no \`\`\`html example with <clf-${name}>. Write the shortest real one.`).toMatch(new RegExp(`<clf-${name}[\\s>]`))
  })

  test('leads to its transcript', () => {
    expect(found.get('Screen reader'), `<clf-${name}>: link transcripts/clf-${name}.en.txt in the section "Screen reader" of ${file}.`).toContain(`(../../transcripts/clf-${name}.en.txt)`)
  })

  test.each(languageTags)('has a story in %s', (tag) => {
    const advice = `<clf-${name}>: no story of ${name}.stories.ts is in ${tag}. Add one${tag === 'en' ? ' without lang' : ` in <div lang="${tag}">`}, with words a person of that language would write.`
    expect([...storyLanguages(storiesOf(name))], advice).toContain(tag)
  })
})
