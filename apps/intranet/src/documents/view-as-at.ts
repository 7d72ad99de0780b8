import { PageMissing } from '@clf/app-shell'
import type { Kind } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import type { AskedDay } from '../as-at/read-as-at.ts'
import type { CmsClient } from '../cms-reader/cms-client.ts'
import type { CmsType } from '../cms-reader/cms-types.ts'
import { documentView } from './document-view.ts'
import type { DocumentView } from './document-view.ts'

interface Asked {
  cms: CmsClient
  /** The same as of today. */
  cmsOfToday: CmsClient
  lang: LanguageTag
  askedDay: AskedDay
}

/** A document as it is shown, with the day on which nothing of it was public where it is what it is today; or the key that it has on the day that is asked for. */
type Shown = { view: DocumentView; notThen: string | null } | { movedTo: string }

/**
 * The page of a document; where nothing of it was public on the day that is asked for, what it is today. A key that nothing has on that day belongs
 * to what had it last, which is shown at the one that it has. Throws `PageMissing` of what is not public at all.
 */
export async function viewAsAt({ cms, cmsOfToday, lang, askedDay }: Asked, kind: Kind, key: string): Promise<Shown> {
  try {
    return { view: await documentView(cms, lang, kind, key), notThen: null }
  } catch (error) {
    if (!(error instanceof PageMissing)) throw error
    // What is there in another language is there.
    const movedTo = error.failure.kind === 'not-found' ? await movedIn(cms, kind, key) : undefined
    if (movedTo !== undefined) return { movedTo }
    if (askedDay.kind !== 'day') throw error
    return { view: await documentView(cmsOfToday, lang, kind, (await movedIn(cmsOfToday, kind, key)) ?? key), notThen: askedDay.asAt.day }
  }
}

const movedIn = async (cms: CmsClient, kind: Kind, key: string): Promise<string | undefined> => (await cms.moves(kind.api as CmsType, {})).get(key)
