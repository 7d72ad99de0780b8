import { AsyncLocalStorage, AsyncResource } from 'node:async_hooks'
import type { LanguagePath } from '@clf/text'
import type { Core } from '@strapi/strapi'
import { contentOf } from '../editions/public-content.ts'
import type { PublicContent } from '../editions/public-content.ts'
import { draftOf } from '../editions/row.ts'
import { placesIn } from '../gate/place.ts'
import { rowOfVersion } from '../gate/row-of-version.ts'
import { stopsPublishing } from '../gate/stopping.ts'
import { intranetAddress } from '../preview/intranet-address.ts'
import { messageOf } from '../start/message-of.ts'
import { contentLinks, isWordOfPages, lacksFacts } from '../preview/preview.ts'
import { contentKey } from './content-key.ts'
import { Looker } from './looker.ts'
import type { PageSight, Seen } from './look-protocol.ts'
import { placeOnPage } from './place-on-page.ts'
import { regionOf } from './region.ts'
import { isSettled, reportOf, storeReport, storeShown } from './report-table.ts'
import type { PageFault, PageReport, Shown } from './report-table.ts'

/** One content that is looked at, or was. */
export interface Subject extends Shown {
  key: string
}

/** What the desk says of the pages of a draft. `unseen`: nobody has looked yet. `none`: it has no page, or no intranet is there to show one. */
export type Standing = PageReport | { state: 'unseen' | 'looking' } | { state: 'none'; why: 'no-page' | 'no-intranet' | 'incomplete' }

/** After how long without another save a draft is looked at, in milliseconds. */
const restMs = 2_000

/** Has the pages of editions looked at by a browser, and knows what was seen. */
export class PageReports {
  readonly #strapi: Core.Strapi
  readonly #looker: Looker
  /** Drafts that were saved, by type and document, and when they are looked at. */
  readonly #saved = new Map<string, NodeJS.Timeout>()
  /** What is looked at now, by key. */
  readonly #looking = new Map<string, Promise<PageReport>>()
  /** Work begins outside any request: in the transaction of whoever asks it would ask a database that is done with it. */
  readonly #outside = AsyncResource.bind(<T>(work: () => T): T => work())
  /** Set while somebody does an act again whose pages were looked at: what it calls does not begin anew by itself. */
  readonly again = new AsyncLocalStorage<true>()
  #isStopped = false

  constructor(strapi: Core.Strapi, looker: Looker) {
    this.#strapi = strapi
    this.#looker = looker
  }

  /** Whether there is an intranet that shows pages. */
  get isOn(): boolean {
    return intranetAddress() !== ''
  }

  /** What would be looked at of a content; null of what has no page of its own. */
  subjectOf(type: string, document: string, content: PublicContent): Subject | null {
    return isWordOfPages(type) ? null : { type, document, content, key: contentKey(type, content) }
  }

  /** What would be looked at of a draft. */
  async draftSubject(type: string, document: string): Promise<Subject | null> {
    const row = await draftOf(this.#strapi, type, document)
    return row && this.subjectOf(type, document, await contentOf(this.#strapi, type, row))
  }

  /** Asks that a draft be looked at once it was saved, and for a while not saved again. */
  want(type: string, document: string): void {
    if (!this.isOn || this.#isStopped || process.env['CLF_CMS_LOOK_AT'] === 'published') return
    const name = nameOf(type, document)
    clearTimeout(this.#saved.get(name))
    this.#outside(() => {
      const timer = setTimeout(() => {
        this.#saved.delete(name)
        void this.#lookAtDraft(type, document)
      }, restMs)
      this.#saved.set(name, timer.unref())
    })
  }

  /** What is known of the draft as it is stored. */
  of(type: string, document: string): Promise<Standing> {
    return this.#standing(type, document, async ({ key }) => {
      if (this.#looking.has(key)) return { state: 'looking' }
      const known = await reportOf(this.#strapi, key)
      return known ?? { state: this.#saved.has(nameOf(type, document)) ? 'looking' : 'unseen' }
    })
  }

  /** Has the draft as it is stored looked at, unless that was done; does not wait for it. */
  ask(type: string, document: string): Promise<Standing> {
    return this.#standing(type, document, async (subject) => {
      const known = await reportOf(this.#strapi, subject.key)
      if (known && isSettled(known)) return known
      void this.lookAt(subject, 'soon')
      return { state: 'looking' }
    })
  }

  /**
   * What was seen of a content: as it is known, or looked at now. Never rejects: without an answer the report says so, and why.
   * Not to be asked in a transaction, which the preview would wait for.
   */
  lookAt(subject: Subject, when: 'now' | 'soon'): Promise<PageReport> {
    const under = this.#looking.get(subject.key)
    if (under) return under
    const look = this.#outside(() => this.#look(subject, when).catch((error: unknown) => unanswered(error)))
    this.#looking.set(subject.key, look)
    void look.finally(() => this.#looking.delete(subject.key))
    return look
  }

  /** When all that was asked for is looked at. */
  async settled(): Promise<void> {
    while (this.#looking.size > 0) await Promise.all(this.#looking.values())
  }

  /** Ends the process that looks, whatever it does: the next page starts another. */
  kill(): void {
    this.#looker.stop()
  }

  stop(): void {
    this.#isStopped = true
    for (const timer of this.#saved.values()) clearTimeout(timer)
    this.#saved.clear()
    this.#looker.end()
  }

  async #standing(type: string, document: string, of: (subject: Subject) => Promise<Standing>): Promise<Standing> {
    if (!this.isOn) return { state: 'none', why: 'no-intranet' }
    const subject = await this.draftSubject(type, document)
    if (!subject) return { state: 'none', why: 'no-page' }
    return lacksFacts(this.#strapi, type, subject.content.facts) ? { state: 'none', why: 'incomplete' } : of(subject)
  }

  async #lookAtDraft(type: string, document: string): Promise<void> {
    try {
      const subject = await this.draftSubject(type, document)
      if (subject && !lacksFacts(this.#strapi, type, subject.content.facts) && !this.#isStopped) await this.lookAt(subject, 'soon')
    } catch (error) {
      if (!this.#isStopped) this.#strapi.log.error(`The page of ${type} ${document} could not be looked at: ${messageOf(error)}`)
    }
  }

  async #look(subject: Subject, when: 'now' | 'soon'): Promise<PageReport> {
    const known = await reportOf(this.#strapi, subject.key)
    if (known && isSettled(known)) return known
    await storeShown(this.#strapi, subject.key, subject)
    const report = await this.#see(subject, when).catch((error: unknown) => unanswered(error))
    if (this.#isStopped) return report
    // Another server that looked at the same content may have had an answer.
    const other = report.state === 'unanswered' ? await reportOf(this.#strapi, subject.key) : null
    if (other && other.state !== 'unanswered') return other
    if (report.state === 'unanswered') this.#strapi.log.error(`The pages of ${subject.type} ${subject.document} could not be looked at: ${report.why}`)
    await storeReport(this.#strapi, subject.key, subject, report)
    return report
  }

  async #see(subject: Subject, when: 'now' | 'soon'): Promise<PageReport> {
    const { type, document, content, key } = subject
    // What has no address yet says so here, and not in its turn.
    const pages = contentLinks(this.#strapi, key, subject)
    const answer = await this.#looker.look(() => ({ pages: contentLinks(this.#strapi, key, subject), region: regionOf(type, content.facts) }), when)
    if ('fault' in answer) return unanswered(answer.fault)
    const faults: PageFault[] = []
    const placeOf = placesIn(type, rowOfVersion(this.#strapi, type, document, content))
    for (const language of Object.keys(pages) as LanguagePath[]) {
      const sight: PageSight | undefined = answer.sights[language]
      if (!sight || 'notSeen' in sight) return unanswered(`${pages[language]?.replace(/\/preview\/[^/]+/, '/preview/…')}: ${sight?.notSeen ?? 'Nothing was seen of it.'}`)
      const where = placeOnPage(language, content.words[language] ?? {})
      for (const seen of sight.seen) {
        if (seen.isOwn && stops(seen)) faults.push(faultOf(seen, language, where(seen)))
        else this.#strapi.log.warn(`On the page of ${type} ${document} (${language}), ${seen.isOwn ? 'and it stops nobody' : 'in a part that is the site’s'}: ${seen.rule} “${seen.words}”`)
      }
    }
    const at = new Date().toISOString()
    return faults.length === 0 ? { state: 'passed', at } : { state: 'failed', at, faults: faults.map((fault) => ({ ...fault, place: placeOf(fault.path) })) }
  }
}

const nameOf = (type: string, document: string): string => `${type} ${document}`

/** As of drafts, what is grave stops; and headings that leave a level out, which a page alone shows. */
const stops = (seen: Seen): boolean => stopsPublishing({ ...seen, outcome: 'failed' }) || seen.rule === 'axe/heading-order'

const faultOf = ({ rule, reason, words, message }: Seen, language: LanguagePath, path: string): PageFault => ({
  language,
  rule,
  reason,
  path,
  place: { en: '', tc: '', sc: '' },
  message: { en: message.en, tc: message['zh-Hant-HK'], sc: message['zh-Hans'] },
  words,
})

const unanswered = (why: unknown): PageReport => ({ state: 'unanswered', at: new Date().toISOString(), why: messageOf(why) })

const name = 'clf.page-reports'

/** Makes what looks at pages for a CMS, in `register()`: one for each. */
export function registerPageReports(strapi: Core.Strapi): void {
  const reports = new PageReports(strapi, new Looker(strapi.dirs.app.root))
  strapi.add(name, () => reports)
}

export function pageReportsOf(strapi: Core.Strapi): PageReports {
  return strapi.get(name)
}

/** Says at start when editions become public without anybody having looked at their pages. */
export function tellOfPages(strapi: Core.Strapi): void {
  if (!pageReportsOf(strapi).isOn)
    strapi.log.warn('CLF_INTRANET_URL is not set: no page of an edition is looked at before it is published, and each version says so. Set it to the address of the intranet.')
}
