import { languageTags } from '@clf/text'
import { findSimplifiedOnly, findTraditionalOnly } from '@clf/text/script'
import { hasSpaceBetweenHan } from '@clf/text'
import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { kindExamples } from './all-examples.ts'
import { allKinds, kinds } from './all-kinds.ts'
import type { KindName } from './all-kinds.ts'
import { internalPath } from './internal-path.ts'
import { citationWords, standingWords } from '../in-force/words.ts'
import { pageWords } from './page-words.ts'
import { sections } from './sections.ts'
import type { SectionContext } from './section.ts'

const context = (lang: SectionContext['lang']): SectionContext => ({ lang, label: (_scheme, code) => code })

/** Every text of a catalogue; functions are called with figures. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return texts((value as (...figures: number[]) => unknown)(3, 4))
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}

it('every folder here is a row', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((one) => one.isDirectory()).map(({ name }) => name)
  expect(folders.sort()).toEqual(Object.keys(kinds).sort())
})

it('no two sections share a name, an address or a path of the API', () => {
  for (const field of ['name', 'path', 'api'] as const) expect(new Set(sections.map((one) => one[field])).size).toBe(sections.length)
  expect(new Set(allKinds.map(({ internal }) => internal)).size).toBe(allKinds.length)
})

describe.each(
  [...sections, { name: 'every page', words: pageWords }, { name: 'what holds', words: standingWords }, { name: 'citations', words: citationWords }].map(({ name, words }) => [name, words] as const),
)('the words of %s', (_name, words) => {
  it('are there in three languages, each in its own script', () => {
    const [en, hant, hans] = languageTags.map((tag) => texts(words[tag]))
    expect([hant?.length, hans?.length]).toEqual([en?.length, en?.length])
    expect([...(en ?? []), ...(hant ?? []), ...(hans ?? [])].filter((text) => text.trim() === '' || hasSpaceBetweenHan(text))).toEqual([])
    expect(en?.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([])
    expect(hant?.filter((text) => findSimplifiedOnly(text).length > 0)).toEqual([])
    expect(hans?.filter((text) => findTraditionalOnly(text).length > 0)).toEqual([])
  })
})

describe.each(Object.keys(kinds) as KindName[])('the row of %s', (name) => {
  const kind = allKinds.find((one) => one.name === name)
  const documents = languageTags.map((lang) => ({ lang, document: kindExamples[name](lang)[0] }))

  it('bears the name of its folder', () => {
    expect(kind?.name).toBe(name)
  })

  it('gives a document the address that its key, and an internal address, lead to', () => {
    for (const { lang, document } of documents) {
      if (!kind || !document) throw new Error(`${name} has no example in ${lang}.`)
      const key = String(Reflect.get(document, kind.key))
      expect(kind.entry(document, context(lang)).path).toBe(`/${kind.path}/${key}`)
      const internal = `clf:${kind.internal}/${key.replace(/-(\d{4})$/, kind.keyOfInternal ? '/$1' : '-$1')}`
      expect(internalPath(internal)).toBe(`/${kind.path}/${key}`)
    }
  })

  it('names only fields that its documents have', () => {
    const document = documents[0]?.document
    if (!kind || !document) throw new Error(`${name} has no example.`)
    const sorted = kind.sort.map((one) => one.split(':')[0] ?? '')
    const named = [kind.key, kind.bureau, kind.newBy, ...kind.searched, ...kind.listed, ...kind.related, ...sorted, ...kind.ownTexts]
    const all = [...named, ...Object.keys(kind.page.populate), ...kind.page.texts.map(({ field }) => field), ...Object.keys(kind.inForce)]
    expect(all.filter((field) => !(field in document))).toEqual([])
  })

  it('lists what its entries, its order and its groups need', () => {
    if (!kind) throw new Error(`${name} is no row.`)
    for (const { lang, document } of documents) {
      const listed = Object.fromEntries([...kind.listed, ...kind.related].map((field) => [field, document && Reflect.get(document, field)]))
      expect(kind.entry(listed as never, context(lang))).toEqual(kind.entry(document as never, context(lang)))
    }
    expect([kind.newBy, ...Object.keys(kind.inForce), 'revisedOn', 'reviewedOn'].filter((field) => !kind.listed.includes(field))).toEqual([])
  })

  it('writes facts for readers in the language of the page', () => {
    for (const { lang, document } of documents) {
      const facts = kind && document ? kind.page.facts(document, context(lang)) : []
      expect(facts.filter(({ values }) => values.length > 0).length).toBeGreaterThan(2)
      expect(facts.filter(({ label }) => label.trim() === '')).toEqual([])
    }
  })
})

describe.each(allKinds.map((kind) => [kind.name, kind] as const))('the facts of a %s', (name, kind) => {
  const [document] = kindExamples[name as KindName]('en')
  if (!document) throw new Error(`${name} has no example.`)
  const reviewOf = (lifecycle?: string) => {
    const facts = kind.page.facts({ ...document, reviewBy: '2027-10-15', ...(lifecycle && { lifecycle }) } as never, context('en'))
    return facts.filter(({ label }) => label === pageWords.en.reviewBy).map(({ values }) => values.map(({ text }) => text))
  }

  it('name the next review once while it is in force', () => {
    expect(reviewOf('current')).toEqual([['15 October 2027']])
  })

  it.each(['superseded', 'withdrawn', 'expired', 'archived'])('name no review once it is %s', (lifecycle) => {
    expect(reviewOf(lifecycle)).toEqual([[]])
  })
})
