import type { LanguageTag } from '@clf/text'
import type { Failure } from './errors/failure.ts'
import type { FooterDates } from './frame/page-frame.ts'
import type { HandOver } from './server/handed-over.ts'
import type { Reader } from './sign-in/session.ts'
import type { Motion, TextSize, Theme } from './preferences/preferences.ts'

declare global {
  namespace App {
    interface Locals {
      /** Where a page is left to the server that sends it; none where another one does. */
      handOver: HandOver | undefined
      /** Parts of the page that are finished before it, by the place in their marks. */
      finishedParts: string[] | undefined
      /** The page in full, when it is finished: its answer has no body until it is sent. */
      finished: string | undefined
      /** Language of the page: that of the address, else the best for the reader. */
      lang: LanguageTag
      /** Address the reader asked for, unchanged by rewrites. */
      address: URL
      /** The moment the page is read at, one for the whole page. */
      now: Date
      textSize: TextSize | undefined
      theme: Theme | undefined
      motion: Motion | undefined
      /** Who has signed in. Pages of somebody are kept nowhere. */
      reader: Reader | undefined
      /** Set by a site where the page shows what is not public: the frame says so, and until when. Such a page is not kept, indexed or listed. */
      draft: { until: Date } | undefined
      /** Set by a site where the page shows another day than today: the frame says so and leads back, and the page is not listed by search engines. */
      standpoint: { heading: string; text: string; leave: { href: string; label: string } } | undefined
      /** Set by a site where the links of a page ask for more than they say, as a day: head and foot are made once for each `query`, through `keep`. */
      links: { query: string; keep: (html: string) => string } | undefined
      /** Set by the frame: parameters of the address that the other languages do not have as well. */
      onlyHere: readonly string[] | undefined
      /** Set by the frame: dates for the foot of the page. */
      dates: FooterDates | undefined
      /** Set by a site whose content could not be brought up to date for long: when it last was. The frame says so. */
      updated: Date | undefined
      /** Status of a page that is shown in full and is not what was asked for; 200 by default. */
      status: number | undefined
      /** Set by a page that is another one for each reader, or that has something to do when it is asked for: it is made for each request. */
      madeEachTime: true | undefined
      /** Why the error page is shown instead of the page asked for. */
      failure: Failure | undefined
    }
  }
}
