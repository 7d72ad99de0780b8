import { findSimplifiedOnly, findTraditionalOnly } from '@clf/text/script'
import { hasSpaceBetweenHan } from '@clf/text'
import { describe, expect, it } from 'vitest'
import { chromeStrings } from './strings.ts'
import { circularStrings } from '../circulars/strings.ts'
import { departmentStrings } from '../departments/strings.ts'
import { documentStrings } from '../documents/strings.ts'
import { formStrings } from '../forms/strings.ts'
import { homeStrings } from '../home/strings.ts'
import { registerStrings } from '../registers/strings.ts'
import { searchStrings } from '../search/strings.ts'
import { siteMapStrings } from '../site-map/strings.ts'
import { accessibilityStatement } from '../statements/accessibility/strings.ts'
import { contactStatement } from '../statements/contact/strings.ts'
import { importantNotices } from '../statements/notices/strings.ts'
import { privacyPolicy } from '../statements/privacy/strings.ts'

const catalogues = [
  chromeStrings,
  circularStrings,
  departmentStrings,
  documentStrings,
  formStrings,
  homeStrings,
  registerStrings,
  searchStrings,
  siteMapStrings,
  accessibilityStatement,
  contactStatement,
  importantNotices,
  privacyPolicy,
]

/** Every string of a catalogue; functions are called with figures. */
function texts(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value === 'function') return texts((value as (...figures: number[]) => unknown)(3, 4, 5))
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : []
}

describe('strings of the site', () => {
  it('are as many in each language', () => {
    for (const strings of catalogues) {
      expect(texts(strings['zh-Hant-HK']).length).toBe(texts(strings.en).length)
      expect(texts(strings['zh-Hans']).length).toBe(texts(strings.en).length)
    }
  })

  it('have no empty string', () => {
    expect(catalogues.flatMap(texts).filter((text) => text.trim() === '')).toEqual([])
  })

  it('have no Traditional character in Simplified pages', () => {
    const simplified = catalogues.flatMap((strings) => texts(strings['zh-Hans']))
    expect(simplified.filter((text) => findTraditionalOnly(text).length > 0)).toEqual([])
  })

  it('have no Simplified character in Traditional pages', () => {
    const traditional = catalogues.flatMap((strings) => texts(strings['zh-Hant-HK']))
    expect(traditional.filter((text) => findSimplifiedOnly(text).length > 0)).toEqual([])
  })

  it('quote in each script with its own marks', () => {
    const wrong = catalogues.flatMap((strings) => [
      ...texts(strings['zh-Hans']).filter((text) => /[「」『』]/u.test(text)),
      ...texts(strings['zh-Hant-HK']).filter((text) => /[“”]/u.test(text)),
    ])
    expect(wrong).toEqual([])
  })

  it('have no space between Han characters', () => {
    expect(catalogues.flatMap(texts).filter(hasSpaceBetweenHan)).toEqual([])
  })
})
