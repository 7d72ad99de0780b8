import type { DocumentTree } from '@clf/content/tree'
import { describe, expect, test } from 'vitest'
import { localeVersions } from './locale-versions.ts'

const run = (text: string, lang?: string) => ({ type: 'text', text, ...(lang && { lang }) })

const words = (children: object[]) => ({
  title: '內聯網',
  summary: '摘要。',
  from: '示範辦公室',
  to: '各局',
  preamble: null,
  body: { type: 'document', version: 1, children: [{ type: 'paragraph', children }] } as DocumentTree,
  closing: { offices: '示範辦公室', date: '二零二六年三月' },
  contact: null,
})

const simplifiedRuns = (children: object[]): object[] => {
  const body = localeVersions(words(children), 'zh-Hant-HK')['zh-Hans']?.body as unknown as { children: { children: object[] }[] }
  return body.children[0]?.children ?? []
}

describe('the Simplified version', () => {
  test('says of a run in Traditional Chinese that it is Simplified now', () => {
    expect(simplifiedRuns([run('內聯網', 'zh-Hant-HK')])).toEqual([run('内联网', 'zh-Hans')])
  })

  test('says so inside a link and of the page a link leads to', () => {
    const linked = (text: string, lang: string) => ({ ...run(text, lang), link: { address: 'https://demo.example/內聯網', hreflang: lang } })
    expect(simplifiedRuns([linked('內聯網', 'zh-Hant-HK')])).toEqual([linked('内联网', 'zh-Hans')])
  })

  test('leaves runs in other languages theirs', () => {
    expect(simplifiedRuns([run('Intranet', 'en'), run('イントラ', 'ja')])).toEqual([run('Intranet', 'en'), run('イントラ', 'ja')])
  })

  test('is made of every field, and the Traditional one stays', () => {
    const versions = localeVersions(words([run('內聯網')]), 'zh-Hant-HK')
    expect(versions['zh-Hans']).toMatchObject({ title: '内联网', from: '示范办公室', closing: { offices: '示范办公室', date: '二零二六年三月' } })
    expect(versions['zh-Hant-HK']).toMatchObject({ title: '內聯網', from: '示範辦公室' })
  })

  test('bears the hash of the words it was made from', () => {
    const hash = (title: string) => localeVersions({ ...words([run('內聯網')]), title }, 'zh-Hant-HK')['zh-Hans']?.translation?.sourceHash
    expect(hash('甲')).toBe(hash('甲'))
    expect(hash('甲')).not.toBe(hash('乙'))
  })
})

test('English has no other version', () => {
  expect(Object.keys(localeVersions(words([run('Intranet')]), 'en'))).toEqual(['en'])
})
