import type { LanguageTag } from '@clf/text'
import { toSimplified } from '@clf/text/simplified'
import axe, { type CheckResult } from 'axe-core'
import { createRequire } from 'node:module'
import { checks } from './checks.ts'

/** Sentences of a check by key, such as `fail` or `incomplete.bgImage`, with places for what it found. */
type Sentences = Readonly<Record<string, string>>

interface Template {
  checks: Record<string, Record<string, unknown>>
  incompleteFallbackMessage: string
}

const template = createRequire(import.meta.url)('axe-core/locales/_template.json') as Template

const flat = (value: unknown, key: string): [string, string][] => typeof value === 'string' ? [[key, value]] : Object.entries(value ?? {}).flatMap(([part, inner]) => flat(inner, `${key}.${part}`))

/** Every English sentence that tells a fault or a doubt, by check and key. */
export const englishSentences: Readonly<Record<string, Sentences>> = Object.fromEntries(
  Object.entries(template.checks).map(([id, said]) => [id, Object.fromEntries([...flat(said['fail'], 'fail'), ...flat(said['incomplete'], 'incomplete')])]),
)

/** Chinese does not tell one from many: `fail.hasRoleSingular` is `fail.hasRole`. */
export const keyWithoutNumber = (key: string): string => key.replace(/\.?(singular|plural)$/i, '')

const { processMessage } = axe.utils as unknown as { processMessage: (sentence: string, data: unknown) => string }

const withoutReason = '未能判斷原因，請以人手檢查此元素。'

/**
 * What a check said, in each language. axe-core ran once, in English: the same sentence with the same data is said in Chinese,
 * and which one it was is read from the English.
 */
export function sayCheck({ id, message, data }: Pick<CheckResult, 'id' | 'data'> & { message?: string | undefined }): Record<LanguageTag, string> {
  const english = Object.entries(englishSentences[id] ?? {})
  // Of a rule whose failures are all for a person to look at, axe-core gives no message.
  const said = english.find(([key, sentence]) => (message ? processMessage(sentence, copyOf(data)) === message : key.startsWith('incomplete')))
  const chinese = (said && checks[id]?.[keyWithoutNumber(said[0])]) ?? withoutReason
  const [en = '', traditional = '', inSimplified = ''] = [message || said?.[1], chinese, simplified(chinese)].map((sentence) => sentence && processMessage(sentence, copyOf(data)))
  return { en: message || en, 'zh-Hant-HK': traditional, 'zh-Hans': inSimplified }
}

/** The words of Hong Kong in Simplified characters. */
export const simplified = (traditional: string): string => toSimplified(traditional).replaceAll('「', '“').replaceAll('」', '”')

// axe-core writes `values` onto the list that it is given.
const copyOf = (data: unknown): unknown => structuredClone(data)
