import type { Bureau } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import { collatorOf } from '../names/by-name.ts'

/** Every bureau, department and agency, of today and of 2006, by name as the language orders names. */
export async function readBureaus(cms: CmsClient, lang: LanguageTag): Promise<Bureau[]> {
  const bureaus = await cms.all('bureaus', { locale: lang, sort: ['code:asc'] })
  const known = ordered.get(bureaus)
  if (known) return known
  const { compare } = collatorOf(lang)
  const sorted = bureaus.toSorted((a, b) => compare(a.name, b.name))
  ordered.set(bureaus, sorted)
  return sorted
}

/** The read model gives the same list as long as nothing in it is another; to order it takes longer than to make the rest of a page. */
const ordered = new WeakMap<readonly Bureau[], Bureau[]>()
