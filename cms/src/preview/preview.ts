import { previewEnd, previewText, readPreviewToken } from '@clf/content'
import type { Previewed } from '@clf/content'
import type { LanguagePath } from '@clf/text'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { wordFields } from '../editions/languages.ts'
import { pagePath } from '../editions/page-path.ts'
import { modelOf } from '../editions/public-types.ts'
import type { Row } from '../editions/row.ts'
import { contentOf } from '../editions/public-content.ts'
import type { PublicContent } from '../editions/public-content.ts'
import { draftOf } from '../editions/row.ts'
import { shownFor } from '../page-reports/report-table.ts'
import type { Shown } from '../page-reports/report-table.ts'
import { previewLibrary } from '../reading/library.ts'
import type { Library } from '../reading/library.ts'
import { isSealOf, sealOf } from '../seals/seal.ts'
import { signedUrl } from '../uploads/private-store.ts'
import { refusal } from '../writes/problem.ts'
import { told } from '../writes/told.ts'
import { intranetAddress } from './intranet-address.ts'

/** How long a link to a preview holds. */
const minutes = 10

const uidOf = (type: string): string => `api::${type}.${type}`
const typeOf = (uid: string): string => uid.slice(uid.indexOf('.') + 1)
const sealed = (shown: Previewed): string => `preview ${previewText(shown)}`

/** What a token shows that this CMS has written and that holds still; null for any other. */
function shownBy(strapi: Core.Strapi, token: unknown, now: number = Date.now()): Previewed | null {
  const read = typeof token === 'string' ? readPreviewToken(token) : null
  return read && previewEnd(read).getTime() > now && isSealOf(strapi, sealed(read), read.seal) ? read : null
}

const ended = 'This preview has ended, or was never given out. Ask for a new link at the form of the document.'

/**
 * What whoever has a link reads: everything public, with the draft of the link in its place.
 * @throws ForbiddenError for a token that is not one, that has ended, or whose draft is gone
 */
export async function previewedBy(strapi: Core.Strapi, token: unknown): Promise<Library> {
  const shown = shownBy(strapi, token)
  const content = shown && (await shownContent(strapi, shown))
  const library = shown && content && (await previewLibrary(strapi, { uid: uidOf(shown.type), documentId: shown.documentId, content }, (url) => signedUrl(strapi, url, shown.until)))
  if (!library) throw new errors.ForbiddenError(ended)
  return library
}

/** The draft of a link as it is now, or the one content that it shows, while that is looked at. */
async function shownContent(strapi: Core.Strapi, { type, documentId, content }: Previewed): Promise<PublicContent | null> {
  const uid = uidOf(type)
  if (content === undefined) {
    const row = await draftOf(strapi, uid, documentId)
    return row && contentOf(strapi, uid, row)
  }
  const shown = await shownFor(strapi, content)
  if (!shown || shown.type !== uid) return null
  // An alert is looked at before the time at which it stands on the page.
  const always = uid === 'api::alert.alert' ? { startsAt: '1970-01-01T00:00:00.000Z', endsAt: '9999-12-31T00:00:00.000Z' } : {}
  return { ...shown.content, facts: { ...shown.content.facts, ...always } }
}

/** Links to the page of a draft as readers would see it. */
export interface PreviewLinks {
  /** Instant at which they end, ISO 8601. */
  until: string
  /** By language, those in which the draft has words. */
  pages: Partial<Record<LanguagePath, string>>
}

/** Where what has no page of its own is seen. */
const shownOn: Readonly<Record<string, (facts: Values) => string | null>> = {
  'api::alert.alert': () => '',
  'api::bureau.bureau': ({ code }) => (typeof code === 'string' ? `/departments/${code.toLowerCase()}` : null),
}

/** What is seen as a word on many pages and is on none of them what the page is about. */
export const isWordOfPages = (uid: string): boolean => ['api::taxonomy-term.taxonomy-term', 'api::glossary-term.glossary-term'].includes(uid)

const noPageAtAll = told('This has no page to look at: it is a word on the pages of others.', '這項資料沒有可供預覽的網頁，只會以詞語形式顯示於其他網頁。')
const noAddress = told(
  'This draft has no address yet. Fill in what its address is made of (series, number and year of a circular, else its number, code or short name), save it and try again.',
  '這份草稿尚未有網址。請先填寫組成網址的資料（通告須填系列、編號及年份，其他文件則須填編號、代碼或簡稱），儲存後再試。',
)
const noWords = told('This draft has no words in any language yet. Write a title, save it and try again.', '這份草稿尚未有任何語文的內容。請先填寫標題，儲存後再試。')

/**
 * Links for ten minutes to a draft as it was last saved.
 * @throws ValidationError when the draft has no address, no words or not every fact yet
 */
export function previewLinks(strapi: Core.Strapi, uid: string, row: Row, now: number = Date.now()): PreviewLinks {
  return linksTo(strapi, uid, row.documentId, row, row, undefined, now)
}

/**
 * Links to one content of a document, which need not be stored as its draft: {@link shownFor} has it.
 * @throws ValidationError when it has no address or no words yet
 */
export function contentLinks(strapi: Core.Strapi, key: string, { type, document, content: { facts, words } }: Shown): PreviewLinks['pages'] {
  return linksTo(strapi, type, document, facts, words, key).pages
}

const incomplete = told(
  'This draft has no page yet: facts that the page shows are missing. Fill in every field that is marked as required, save it and try again.',
  '這份草稿尚未有網頁：網頁須顯示的資料尚未齊備。請填妥所有必填欄位，儲存後再試。',
)

type Values = Readonly<Record<string, unknown>>

/** Whether a draft lacks a fact that its page shows: Strapi lets a draft be saved without what is required. */
export function lacksFacts(strapi: Core.Strapi, uid: string, facts: Values): boolean {
  return Object.entries(modelOf(strapi, uid).attributes).some(([name, { required, type }]) => required === true && type !== 'relation' && type !== 'component' && (facts[name] ?? null) === null)
}

function linksTo(strapi: Core.Strapi, uid: string, documentId: string, facts: Values, words: Values, content?: string, now: number = Date.now()): PreviewLinks {
  if (isWordOfPages(uid)) throw refusal(noPageAtAll)
  const path = uid in shownOn ? shownOn[uid]?.(facts) : pagePath(uid, facts)
  if (path === null || path === undefined) throw refusal(noAddress)
  if (lacksFacts(strapi, uid, facts)) throw refusal(incomplete)
  const until = Math.floor(now / 60_000) + minutes
  const shown: Previewed = { type: typeOf(uid), documentId, until, ...(content !== undefined && { content }) }
  const token = `${previewText(shown)}.${sealOf(strapi, sealed(shown))}`
  const pages = wordFields.flatMap(([field]) => (words[field] ? [[field, `${intranetAddress()}/${field}/preview/${token}${path}`] as const] : []))
  if (pages.length === 0) throw refusal(noWords)
  return { until: previewEnd(shown).toISOString(), pages: Object.fromEntries(pages) }
}
