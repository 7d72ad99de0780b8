import type { LanguageTag } from '@clf/text'

/** What says government, by language. */
const governmentNames: Record<LanguageTag, RegExp> = {
  en: /government of the hong ?kong special administrative region|government of (the )?hksar\b|\bhksar government|hong kong (sar|special administrative region) government|\bgovernment intranet/i,
  'zh-Hant-HK': /香港特別行政區政府|香港特區政府|政府內聯網/,
  'zh-Hans': /香港特别行政区政府|香港特区政府|政府内联网/,
}

const written = { en: ['government of the hong kong special administrative region', 'government of the hksar'], 'zh-Hant-HK': ['香港特別行政區政府'], 'zh-Hans': ['香港特别行政区政府'] } as const

/** The names in full, as they are compared with what looks like them. */
export const namesInFull: readonly string[] = Object.values(written).flat()

const spaced = (words: string) => words.replace(/\s+/g, ' ').replace(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '')

/** Whether words say government in a language; in any of the three where none is given. */
export const saysGovernment = (words: string, language?: LanguageTag): boolean =>
  (language === undefined ? Object.values(governmentNames) : [governmentNames[language]]).some((name) => name.test(spaced(words)))
