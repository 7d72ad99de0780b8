import { PageMissing } from '@clf/app-shell'
import type { Kind } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import type { AskedDay } from '../as-at/read-as-at.ts'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import { documentView } from './document-view.ts'
import type { DocumentView } from './document-view.ts'

interface Asked {
  cms: CmsClient
  /** The same as of today. */
  cmsOfToday: CmsClient
  lang: LanguageTag
  askedDay: AskedDay
}

/** The page of a document; where nothing of it was public on the day that is asked for, what it is today. Throws `PageMissing` of what is not public at all. */
export async function viewAsAt({ cms, cmsOfToday, lang, askedDay }: Asked, kind: Kind, key: string): Promise<{ view: DocumentView; notThen: string | null }> {
  try {
    return { view: await documentView(cms, lang, kind, key), notThen: null }
  } catch (error) {
    if (!(error instanceof PageMissing) || askedDay.kind !== 'day') throw error
    return { view: await documentView(cmsOfToday, lang, kind, key), notThen: askedDay.asAt.day }
  }
}
