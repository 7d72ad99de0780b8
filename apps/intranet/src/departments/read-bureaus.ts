import type { Bureau } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import type { CmsClient } from '../cms/cms-client.ts'

/** Every bureau, department and agency, of today and of 2006, by name. */
export function readBureaus(cms: CmsClient, lang: LanguageTag): Promise<Bureau[]> {
  return cms.all('bureaus', { locale: lang, sort: ['name:asc', 'code:asc'] })
}
