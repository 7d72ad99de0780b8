import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findSimplifiedOnly, findTraditionalOnly } from '@clf/text/script'
import { describe, expect, it } from 'vitest'
import type { Said } from '../language/said.ts'
import { translations } from '../language/translations.ts'
import { choiceWords, isChoiceNamed } from './choice-words.ts'
import { fieldWords, isNamed } from './field-words.ts'
import { groupsOf } from './groups.ts'
import { isTypeNamed, typesByDisplayName, typeWords } from './type-words.ts'

interface Schema {
  uid: string
  displayName?: string
  attributes: Record<string, { type: string; enum?: string[] }>
}

const cms = join(import.meta.dirname, '../../../..')
const schemaIn = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as Schema & { info: { displayName: string } }
const attributesIn = (file: string) => schemaIn(file).attributes

const types: Schema[] = readdirSync(join(cms, 'src/api'))
  // The others are routes alone.
  .filter((name) => existsSync(join(cms, `src/api/${name}/content-types`)))
  .map((name) => {
    const { attributes, info } = schemaIn(join(cms, `src/api/${name}/content-types/${name}/schema.json`))
    return { uid: `api::${name}.${name}`, displayName: info.displayName, attributes }
  })

const components: Schema[] = ['words', 'meta'].flatMap((category) =>
  readdirSync(join(cms, 'src/components', category)).map((file) => ({ uid: `${category}.${file.replace('.json', '')}`, attributes: attributesIn(join(cms, 'src/components', category, file)) }))
)

const scripts = ({ tc, sc }: Said) => ({ simplifiedInTraditional: findSimplifiedOnly(tc), traditionalInSimplified: findTraditionalOnly(sc) })
const clean = { simplifiedInTraditional: [], traditionalInSimplified: [] }

describe.each([...types, ...components])('the form of $uid', ({ uid, attributes }) => {
  it.each(Object.keys(attributes))('calls %s by a name in three languages', (name) => {
    expect([name, isNamed(uid, name)]).toEqual([name, true])
    const { label, help } = fieldWords(uid, name)
    for (const sentence of help ? [label, help] : [label]) expect([name, ...Object.values(sentence).map((words) => words !== ''), scripts(sentence)]).toEqual([name, true, true, true, clean])
  })

  it('calls every choice by a name', () => {
    const choices = Object.entries(attributes).flatMap(([name, { enum: values = [] }]) => values.map((value) => [name, value] as const))
    expect(choices.filter(([name, value]) => !isChoiceNamed(name, value))).toEqual([])
    expect(choices.map(([name, value]) => scripts(choiceWords(name, value))).filter((found) => JSON.stringify(found) !== JSON.stringify(clean))).toEqual([])
  })
})

it.each(types)('$uid has a name in lists and menus, under what its schema calls it', ({ uid, displayName = '' }) => {
  expect([isTypeNamed(uid), scripts(typeWords(uid)), typesByDisplayName[displayName]]).toEqual([true, clean, uid])
})

it.each(types)('every fact of $uid stands in one group', ({ attributes }) => {
  const grouped = groupsOf(Object.keys(attributes)).flatMap(({ fields }) => fields)
  const facts = Object.keys(attributes).filter((name) => !['en', 'tc', 'sc', 'reference', 'edition', 'work'].includes(name))
  expect(grouped.toSorted()).toEqual(facts.toSorted())
  expect(groupsOf(Object.keys(attributes)).map(({ name }) => name)).not.toContain('others')
})

describe('sentences of Strapi that are said otherwise', () => {
  const { zh = {}, 'zh-Hans': hans = {} } = translations()

  it('are there in both scripts', () => {
    expect(Object.keys(zh).toSorted()).toEqual(Object.keys(hans).toSorted())
    expect(Object.keys(zh).length).toBeGreaterThan(500)
  })

  it('are in the script that they are for', () => {
    expect(Object.entries(zh).filter(([, words]) => findSimplifiedOnly(words).length > 0)).toEqual([])
    expect(Object.entries(hans).filter(([, words]) => findTraditionalOnly(words).length > 0)).toEqual([])
  })

  it('name Strapi nowhere', () => {
    expect(Object.values(translations()).flatMap((sentences) => Object.values(sentences)).filter((words) => /strapi/i.test(words))).toEqual([])
  })
})
