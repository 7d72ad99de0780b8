import type { Core } from '@strapi/strapi'
import type { LanguagePath } from '@clf/text'
import type { PublicContent } from '../editions/public-content.ts'
import type { Sentence } from '../writes/told.ts'

/** Uid of the table of what was seen of pages, by the content that they showed. It is a model of the database and no content type. */
const reportUid = 'clf::page-report'

const tableName = 'clf_page_reports'

/** One thing that was found on the page of an edition. */
export interface PageFault {
  language: LanguagePath
  /** `axe/color-contrast`, `page/fits-a-narrow-screen`. */
  rule: string
  reason: string
  /** Place in the form: `en.body.children.2`. */
  path: string
  /** The place as the form calls it. */
  place: Sentence
  /** What happened and what to do. */
  message: Sentence
  /** Beginning of the words that stand there; empty where there are none. */
  words: string
}

/** What is known of the pages of one content. */
export type PageReport =
  | { state: 'passed'; at: string }
  | { state: 'failed'; at: string; faults: readonly PageFault[] }
  /** The preview, the browser or the process beside it gave no answer. */
  | { state: 'unanswered'; at: string; why: string }

/** For how long a fault is taken for one of the content, in milliseconds: a picture that did not come may come now. */
const settledMs = 60_000

/** Whether nobody need look again before the content becomes public or is refused. */
export function isSettled(report: PageReport, now: number = Date.now()): boolean {
  return report.state === 'passed' || (report.state === 'failed' && now - Date.parse(report.at) < settledMs)
}

const model = {
  uid: reportUid,
  singularName: 'clf-page-report',
  tableName,
  attributes: {
    id: { type: 'increments' },
    /** See `content-key.ts`. */
    content: { type: 'string' },
    /** Uid of the type, and `documentId` of the document that was looked at. */
    type: { type: 'string' },
    document: { type: 'string' },
    /** Instant, ISO 8601. */
    at: { type: 'string' },
    /** {@link PageReport}, JSON; null until there is one. */
    report: { type: 'text' },
    /** While it is looked at: what the preview shows, {@link PublicContent}, JSON. */
    shown: { type: 'text' },
  },
  indexes: [
    { name: 'clf_page_reports_content_idx', columns: ['content'], type: 'unique' },
    { name: 'clf_page_reports_document_idx', columns: ['document'] },
  ],
}

/** Makes Strapi keep the table, in `register()`. */
export function registerReportTable(strapi: Core.Strapi): void {
  strapi.get('models').add(model)
}

/** What is known of a content; null of one that was never looked at. It takes the caller's transaction, where there is one. */
export async function reportOf(strapi: Core.Strapi, key: string): Promise<PageReport | null> {
  const row: { report: string | null } | null = await strapi.db.query(reportUid as never).findOne({ where: { content: key }, select: ['report'] } as never)
  return row?.report ? (JSON.parse(row.report) as PageReport) : null
}

/** A content that is looked at. */
export interface Shown {
  type: string
  document: string
  content: PublicContent
}

/** Writes down what the preview shows for a key, outside any transaction. */
export async function storeShown(strapi: Core.Strapi, key: string, { type, document, content }: Shown): Promise<void> {
  const row = { content: key, type, document, at: new Date().toISOString(), shown: JSON.stringify(content) }
  await strapi.db.connection(tableName).insert(row).onConflict('content').merge()
}

/** What the preview shows for a key, while it is looked at; null otherwise. */
export async function shownFor(strapi: Core.Strapi, key: string): Promise<Shown | null> {
  const row: { type: string; document: string; shown: string | null } | null = await strapi.db
    .query(reportUid as never)
    .findOne({ where: { content: key }, select: ['type', 'document', 'shown'] } as never)
  return row?.shown ? { type: row.type, document: row.document, content: JSON.parse(row.shown) as PublicContent } : null
}

/** How long what was seen of an earlier state of a draft is kept, in milliseconds: whoever publishes it now may have read it just before. */
const keptMs = 24 * 3_600_000

/** Writes down what was seen, and forgets what was seen of earlier states of the document that never became public. */
export async function storeReport(strapi: Core.Strapi, key: string, { type, document }: Shown, report: PageReport): Promise<void> {
  const { connection } = strapi.db
  await connection(tableName).where({ content: key }).update({ at: report.at, report: JSON.stringify(report), shown: null })
  const before = new Date(Date.now() - keptMs).toISOString()
  const published = connection('clf_public_versions').select('page').whereNotNull('page').where({ type, document })
  await connection(tableName).where({ type, document }).where('at', '<', before).whereNotIn('content', published).delete()
}
