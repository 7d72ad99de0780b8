import { findSimplifiedOnly, findTraditionalOnly } from '@clf/text/script'
import { expect, test } from 'vitest'
import { languageNames } from './in-words.ts'
import { unseenBy } from './offered.ts'
import { unseenReasons } from '../sight/sight.ts'

test('languages are named in that of the reader', () => {
  expect(languageNames(['zh-Hans', 'en'])).toEqual({ en: 'en, zh-Hans', 'zh-Hant-HK': '英文、簡體中文', 'zh-Hans': '英文、简体中文' })
})

test.each(unseenReasons)('why something is not seen is said in three languages: %s', (reason) => {
  const said = unseenBy({ seen: { isSeen: false, reason, by: '#a', judgedBy: 'layout', contrast: 0, share: 0, ink: -1, behind: -1 } })
  expect(said.en).toBe(`${reason}, #a`)
  expect(said['zh-Hant-HK']).toMatch(/^\p{Script=Han}+，#a$/u)
  expect(said['zh-Hans']).toMatch(/^\p{Script=Han}+，#a$/u)
  expect([findSimplifiedOnly(said['zh-Hant-HK']), findTraditionalOnly(said['zh-Hans'])]).toEqual([[], []])
})
