import { findSimplifiedOnly, findTraditionalOnly, hasSpaceBetweenHan } from '@clf/text/script'
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

type Words = { [key: string]: string | Words }

const source = new URL('..', import.meta.url)
const files = globSync('*/*.messages.ts', { cwd: source }).sort()

function strings(words: Words, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : strings(value, `${path}${key}.`),
  )
}

async function catalogue(file: string): Promise<Record<string, Words>> {
  const module = (await import(new URL(file, source).href)) as { messages: Record<string, Words> }
  return module.messages
}

test('every element has a catalogue', () => {
  const index = readFileSync(new URL('index.ts', source), 'utf8')
  const elements = [...index.matchAll(/'\.\/([a-z-]+\/[a-z-]+)\.ts'/g)].map(([, path]) => path).filter((path) => !path?.startsWith('events/') && !path?.startsWith('internal/'))
  expect(elements.filter((path) => !files.includes(`${path}.messages.ts`))).toEqual([])
})

describe.each(files)('%s', (file) => {
  test('has the same keys in three languages, none empty', async () => {
    const messages = await catalogue(file)
    const keys = strings(messages['en'] ?? {}).map(([key]) => key)
    expect(Object.keys(messages)).toEqual(['en', 'zh-Hant-HK', 'zh-Hans'])
    for (const words of Object.values(messages)) {
      expect(strings(words).map(([key]) => key)).toEqual(keys)
      expect(strings(words).filter(([, text]) => text.trim() === '')).toEqual([])
    }
  })

  test('keeps Chinese apart from Chinese', async () => {
    const { 'zh-Hant-HK': traditional = {}, 'zh-Hans': simplified = {} } = await catalogue(file)
    expect(strings(traditional).filter(([, text]) => findSimplifiedOnly(text).length > 0)).toEqual([])
    expect(strings(simplified).filter(([, text]) => findTraditionalOnly(text).length > 0)).toEqual([])
  })

  test('has no space between Chinese characters', async () => {
    const { en: _en, ...chinese } = await catalogue(file)
    expect(strings(chinese).filter(([, text]) => hasSpaceBetweenHan(text))).toEqual([])
  })
})
