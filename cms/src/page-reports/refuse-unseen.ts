import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { PublicContent } from '../editions/public-content.ts'
import { presentActor } from '../versions/actor.ts'
import { refusal } from '../writes/problem.ts'
import { told } from '../writes/told.ts'
import type { Sentence, Told } from '../writes/told.ts'
import { pageReportsOf } from './page-reports.ts'
import type { Subject } from './page-reports.ts'
import { isSettled, reportOf } from './report-table.ts'
import type { PageFault, PageReport } from './report-table.ts'

const notYet = told(
  'Nothing was published or saved: nobody has looked at the page of this document yet as readers will see it. It is looked at when it is saved. Try again in a minute.',
  '未有發布，亦未有儲存：尚未按讀者所見檢查此文件的網頁。網頁會於儲存後檢查，請一分鐘後再試。',
)

/** Nothing is known yet of the pages of what somebody publishes. They can be looked at once the transaction is over. */
class PagesUnseen extends errors.ValidationError {
  readonly subject: Subject

  constructor(subject: Subject) {
    super(notYet.message, { words: notYet.words })
    this.subject = subject
  }
}

/**
 * What a public version says of its pages: the key of the content that was seen and has no fault; or why nobody looked at them: it has
 * no page, there is no intranet, or it became public before there was one, as demonstration content and what was moved here did.
 */
export type PageRecord = string

/**
 * Refuses what becomes public without a passing report of exactly this content. It is asked in the transaction that makes it public.
 *
 * @throws PagesUnseen where nobody has looked yet
 * @throws ValidationError with every fault of its pages and its place, in three languages
 */
export async function refuseUnseen(strapi: Core.Strapi, uid: string, documentId: string, content: PublicContent): Promise<PageRecord> {
  const reports = pageReportsOf(strapi)
  const { isMove, isSeed } = presentActor(strapi)
  if (isMove || isSeed) return 'before-intranet'
  if (!reports.isOn) return 'no-intranet'
  const subject = reports.subjectOf(uid, documentId, content)
  if (!subject) return 'no-page'
  const report = await reportOf(strapi, subject.key)
  if (!report || !isSettled(report)) throw new PagesUnseen(subject)
  refuseFailed(report, content)
  return subject.key
}

/**
 * Does an act that may make something public. What nobody has looked at is looked at once the act was refused and its transaction is
 * over, and the act is done again: the pages show exactly what would become public, also what was sent with the act and is not stored.
 * Whoever opens a transaction around a publication calls this around it: in the transaction the act is refused and not done again.
 */
export async function seenFirst<T>(strapi: Core.Strapi, act: () => Promise<T>): Promise<T> {
  const reports = pageReportsOf(strapi)
  if (!reports.isOn || reports.again.getStore()) return act()
  if (strapi.db.inTransaction()) {
    return act().catch((error: unknown) => {
      // Whoever holds the transaction does not do it again by itself: whoever tries again finds it looked at.
      if (error instanceof PagesUnseen) void reports.lookAt(error.subject, 'soon')
      throw error
    })
  }
  const seen = new Set<string>()
  return reports.again.run(true, async () => {
    for (;;) {
      try {
        return await act()
      } catch (error) {
        // What was seen and is asked for anew changes each time, or was forgotten: it is not published unseen.
        if (!(error instanceof PagesUnseen) || seen.has(error.subject.key) || seen.size >= most) throw error
        seen.add(error.subject.key)
        refuseFailed(await reports.lookAt(error.subject, 'now'), error.subject.content)
      }
    }
  })
}

/** Documents that one act makes public. */
const most = 200

function refuseFailed(report: PageReport, content: PublicContent): void {
  if (report.state === 'unanswered') throw refusal(unanswered)
  if (report.state === 'failed') throw refusal(...failed(report.faults, content))
}

const unanswered: Told = told(
  'Nothing was published or saved: the page of this document could not be looked at, since the preview on the intranet or the browser that looks at it gave no answer, and nothing is published unseen. Try again. If it happens again, tell whoever runs the CMS: its log says why.',
  '未有發布，亦未有儲存：內聯網的預覽或檢查網頁的瀏覽器沒有回應，未能檢查此文件的網頁，而未經檢查的網頁不會發布。請再試一次；如再次發生，請通知負責系統的同事，原因記於系統日誌。',
  '未有发布，也未有保存：内联网的预览或检查网页的浏览器没有响应，未能检查此文件的网页，而未经检查的网页不会发布。请再试一次；如再次发生，请通知负责系统的同事，原因记录在系统日志。',
)

/** Faults that the sentence names; all are listed beside it. */
const namedFaults = 5

function failed(faults: readonly PageFault[], { words }: PublicContent): [Told, object] {
  const first = faults.slice(0, namedFaults)
  const more = faults.length - first.length
  const titles = Object.values(words).flatMap((one) => (typeof one['title'] === 'string' ? [one['title']] : []))
  const title = titles[0] ?? ''
  const named = (language: keyof Sentence, space: string) => first.map(({ place, words: at, message }) => `${place[language]}${quoted(at, language)}${space}${message[language]}`)
  const count = faults.length
  const en = `Nothing was published or saved: the page of “${title}”, as readers would see it, has ${count === 1 ? 'a fault' : `${count} faults`}. ${named('en', ': ').join(' ')}${
    more > 0 ? ` And ${more} more.` : ''
  }`
  const tc = `未有發布，亦未有儲存：「${title}」的網頁按讀者所見有${count}處問題。${named('tc', '：').join('')}${more > 0 ? `另有${more}處。` : ''}`
  const sc = `未有发布，也未有保存：“${title}”的网页按读者所见有${count}处问题。${named('sc', '：').join('')}${more > 0 ? `另有${more}处。` : ''}`
  return [{ message: en, words: { en, tc, sc } }, { errors: faults.map(errorOf) }]
}

const quoted = (words: string, language: keyof Sentence): string => (words === '' ? '' : language === 'en' ? ` (“${words}”)` : language === 'tc' ? `（「${words}」）` : `（“${words}”）`)

/** As Strapi's form takes it. What lies inside a text is shown below the whole text, so that its place is said too. */
function errorOf({ rule, reason, path, place, message }: PageFault): object {
  const words = path.includes('.children.') ? { en: `${place.en}: ${message.en}`, tc: `${place.tc}：${message.tc}`, sc: `${place.sc}：${message.sc}` } : message
  return { path: path.split('.'), message: words.en, words, name: 'ValidationError', rule, reason }
}
