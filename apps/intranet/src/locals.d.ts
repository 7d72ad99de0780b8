import type { AskedDay } from './as-at/read-as-at.ts'
import type { CmsClient } from './cms-reader/cms-client.ts'
import type { Answer, Question } from './search/index/record.ts'

declare global {
  namespace App {
    interface Locals {
      /** What the page reads: what is public, or that with a draft in its place. */
      cms: CmsClient
      /** The same as of today, where the page shows another day. */
      cmsOfToday: CmsClient
      /** Asks the search index of the read model. In a preview there is none, and a search asks the CMS. */
      search?: (question: Question) => Answer
      /** The day as at which the page is asked for, read and checked once. */
      askedDay: AskedDay
    }
  }
}
