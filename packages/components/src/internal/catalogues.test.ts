import { findSimplifiedOnly, findTraditionalOnly, hasSpaceBetweenHan } from '@clf/text/script'
import { globSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

type Words = { [key: string]: string | Words }

const source = new URL('..', import.meta.url)
const files = globSync('*/*.messages.ts', { cwd: source }).sort()

function strings(words: Words, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]) => typeof value === 'string' ? [[path + key, value] as [string, string]] : strings(value, `${path}${key}.`))
}

async function catalogue(file: string): Promise<Record<string, Words>> {
  const module = (await import(new URL(file, source).href)) as { messages: Record<string, Words> }
  return module.messages
}

test('every catalogue of the package is read', () => {
  expect(globSync('**/*.messages.ts', { cwd: source }).sort(), 'A catalogue lies deeper than src/<folder>/.').toEqual(files)
})

test('every element has a catalogue', () => {
  const index = readFileSync(new URL('index.ts', source), 'utf8')
  const elements = [...index.matchAll(/'\.\/([a-z-]+\/[a-z-]+)\.ts'/g)].map(([, path]) => path).filter((path) => !path?.startsWith('events/') && !path?.startsWith('internal/'))
  expect(elements.filter((path) => !files.includes(`${path}.messages.ts`)), 'Elements without words: write <element>.messages.ts.').toEqual([])
})

describe.each(files)('%s', (file) => {
  test('has the same keys in three languages, none empty', async () => {
    const messages = await catalogue(file)
    const keys = strings(messages['en'] ?? {}).map(([key]) => key)
    expect(Object.keys(messages)).toEqual(['en', 'zh-Hant-HK', 'zh-Hans'])
    for (const words of Object.values(messages)) {
      expect(strings(words).map(([key]) => key), `${file}: the keys are those of en in every language. Write the missing key.`).toEqual(keys)
      expect(strings(words).filter(([, text]) => text.trim() === ''), `${file}: empty words. Write them.`).toEqual([])
    }
  })

  test('keeps Chinese apart from Chinese', async () => {
    const { 'zh-Hant-HK': traditional = {}, 'zh-Hans': simplified = {} } = await catalogue(file)
    expect(strings(traditional).filter(([, text]) => findSimplifiedOnly(text).length > 0), `${file}, zh-Hant-HK: Simplified characters. Write them as Hong Kong does.`).toEqual([])
    expect(strings(simplified).filter(([, text]) => findTraditionalOnly(text).length > 0), `${file}, zh-Hans: Traditional characters. Write them in Simplified Chinese.`).toEqual([])
  })

  test('has no space between Chinese characters', async () => {
    const { en: _en, ...chinese } = await catalogue(file)
    expect(strings(chinese).filter(([, text]) => hasSpaceBetweenHan(text)), `${file}: a space between Chinese characters. Take it out.`).toEqual([])
    expect(strings(chinese).filter(([, text]) => /\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/u.test(text)), `${file}: half-width marks beside Chinese characters. Write ，；：！？（）.`).toEqual(
      [],
    )
  })
})
