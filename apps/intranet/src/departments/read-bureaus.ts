import type { Bureau } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import type { CmsClient } from '../cms-reader/cms-client.ts'

// By stroke as Hong Kong indexes are, by pinyin for Simplified readers; the database knows neither.
const order: Record<LanguageTag, string> = { en: 'en', 'zh-Hant-HK': 'zh-Hant-HK-u-co-stroke', 'zh-Hans': 'zh-Hans' }

/** Every bureau, department and agency, of today and of 2006, by name as the language orders names. */
export async function readBureaus(cms: CmsClient, lang: LanguageTag): Promise<Bureau[]> {
  const bureaus = await cms.all('bureaus', { locale: lang, sort: ['code:asc'] })
  const { compare } = new Intl.Collator(order[lang])
  return bureaus.sort((a, b) => compare(a.name, b.name))
}
