import type { Bureau } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import { collatorOf } from '../names/by-name.ts'

/** Every bureau, department and agency, of today and of 2006, by name as the language orders names. */
export async function readBureaus(cms: CmsClient, lang: LanguageTag): Promise<Bureau[]> {
  const bureaus = await cms.all('bureaus', { locale: lang, sort: ['code:asc'] })
  const { compare } = collatorOf(lang)
  return bureaus.sort((a, b) => compare(a.name, b.name))
}
