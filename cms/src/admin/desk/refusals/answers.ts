import { presentLanguage } from '../language/use-say.ts'
import { said, sayIn } from '../language/said.ts'
import type { Language, Said } from '../language/said.ts'
import { placeName } from '../form/place-name.ts'
import { closeAnnouncements } from '../mends/strapi-mends.ts'
import type { ProviderSignIn } from '../sign-in/sign-in-page.ts'

/** A save that somebody else's save came before. */
export interface Stale {
  uid: string
  documentId: string
  savedBy: string | null
  savedAt: string
  differences: readonly { path: string[]; stored: unknown; yours: unknown }[]
}

/** A document was stored. */
export interface Saved {
  uid: string
  /** Null when it was made by this save. */
  documentId: string | null
}

type Listener<T> = (one: T) => void

const onStale = new Set<Listener<Stale>>()
const onSaved = new Set<Listener<Saved>>()
const onRefused = new Set<Listener<Saved>>()

/** By document, the `updatedAt` of the state that its form shows: a save is made from it, and refused when somebody has saved since. */
const bases = new Map<string, string>()

/** Documents in whose form something is typed: what is fetched meanwhile is not what the form shows. */
const typedIn = new Set<string>()

/** The state that the form of a document shows; null when it is not known. */
export function baseOf(documentId: string | null): string | null {
  return documentId === null ? null : (bases.get(documentId) ?? null)
}

export function setTypedIn(documentId: string, isTyped: boolean): void {
  if (isTyped) typedIn.add(documentId)
  else typedIn.delete(documentId)
}

export function whenStale(listener: Listener<Stale>): () => void {
  onStale.add(listener)
  return () => void onStale.delete(listener)
}

/** A save was refused, or did not reach the server. */
export function whenRefused(listener: Listener<Saved>): () => void {
  onRefused.add(listener)
  return () => void onRefused.delete(listener)
}

export function whenSaved(listener: Listener<Saved>): () => void {
  onSaved.add(listener)
  return () => void onSaved.delete(listener)
}

/** Tells whoever waits that a document was changed. */
export function tellSaved(saved: Saved): void {
  for (const tell of onSaved) tell(saved)
}

/** The next save of a document is made from this state. */
export function goOnFrom(documentId: string, savedAt: string): void {
  bases.set(documentId, savedAt)
}

interface Refusal {
  error?: {
    message?: string
    details?: {
      status?: number
      words?: Said
      errors?: { path: (string | number)[]; message: string; words?: Said }[]
    } & Partial<Omit<Stale, 'uid' | 'documentId'>>
  }
}

const stored = /\/content-manager\/collection-types\/([^/?]+)(?:\/([^/?]+))?(\/actions\/[^/?]+)?/

/**
 * Reads what the server answers before Strapi's interface does: refusals come in the language of the interface, with the names of
 * fields, and a stale save and a save that went well are told to whoever waits for them. Every request of the admin goes through here.
 */
export function watchAnswers(): void {
  const original = window.fetch.bind(window)
  window.fetch = async (input, init) => {
    const asked = targetOf(input, init)
    const tellRefused = () => {
      if (asked?.isSave) { for (const tell of onRefused) tell({ uid: asked.uid, documentId: asked.documentId }) }
    }
    const response = await original(input, asked?.isSave && asked.documentId && bases.has(asked.documentId) ? withBase(init, bases.get(asked.documentId) ?? '') : init).catch((error: unknown) => {
      tellRefused()
      throw error
    })
    if (!response.ok) tellRefused()
    if (response.ok && asked?.documentId) await learnBase(asked, response)
    if (response.ok && addressOf(input).includes('/admin/init')) {
      const { data } = (await response.clone().json()) as { data?: { uuid?: unknown; signIn?: ProviderSignIn } }
      closeAnnouncements(data?.uuid)
      const signIn = data?.signIn
      if (signIn) void import('../sign-in/sign-in-page.ts').then(({ showProvider }) => showProvider(signIn))
    }
    if (response.ok && addressOf(input).endsWith('/admin/logout')) {
      const { data } = (await response.clone().json()) as { data?: { endAt?: string } }
      const endAt = data?.endAt
      if (endAt !== undefined) void import('../sign-in/sign-in-page.ts').then(({ endByProvider }) => endByProvider(endAt))
    }
    if (asked?.isSave && response.ok) {
      if (asked.documentId) typedIn.delete(asked.documentId)
      tellSaved({ uid: asked.uid, documentId: asked.documentId })
    }
    if (response.ok || !response.headers.get('content-type')?.includes('json')) return response
    const body = (await response.clone().json().catch(() => null)) as Refusal | null
    if (!body?.error) return response
    tellStale(asked, body)
    return inLanguage(response, body, asked)
  }
}

const addressOf = (input: RequestInfo | URL): string => (input instanceof Request ? input.url : String(input))

interface Target {
  uid: string
  documentId: string | null
  isSave: boolean
  /** It is published, with what the form holds. */
  isPublication: boolean
  /** Its draft is fetched. */
  isFetch: boolean
  /** It is published, unpublished or taken back. */
  isAct: boolean
}

function targetOf(input: RequestInfo | URL, init?: RequestInit): Target | null {
  const address = addressOf(input)
  const method = (init?.method ?? (input instanceof Request ? input.method : 'GET')).toUpperCase()
  const match = stored.exec(address)
  if (!match) return null
  const [, uid = '', document, action] = match
  const id = document === 'actions' ? null : (document ?? null)
  const isSave = (method === 'PUT' || method === 'POST') && (action === undefined || action === '/actions/publish')
  const isFetch = method === 'GET' && action === undefined && !/[?&]status=published/.test(address)
  return { uid, documentId: id, isSave, isPublication: isSave && /\/actions\/publish\b/.test(address), isFetch, isAct: method === 'POST' && action !== undefined }
}

/** Remembers the state that was fetched or stored. A publication tells that of readers: what the form shows next is fetched after it. */
async function learnBase({ documentId, isSave, isFetch, isAct }: Target, response: Response): Promise<void> {
  if (documentId === null || (!isSave && !isFetch && !isAct)) return
  if (isAct) return void bases.delete(documentId)
  if (isFetch && typedIn.has(documentId)) return
  const { data } = (await response.clone().json().catch(() => ({}))) as { data?: { updatedAt?: unknown } }
  if (typeof data?.updatedAt === 'string') bases.set(documentId, data.updatedAt)
}

function withBase(init: RequestInit | undefined, base: string): RequestInit {
  const headers = new Headers(init?.headers)
  headers.set('X-Base-Updated-At', base)
  return { ...init, headers }
}

function tellStale(asked: Target | null, { error }: Refusal): void {
  const details = error?.details
  if (details?.status !== 409 || !asked?.documentId || typeof details.savedAt !== 'string') return
  for (const tell of onStale) tell({ uid: asked.uid, documentId: asked.documentId, savedBy: details.savedBy ?? null, savedAt: details.savedAt, differences: details.differences ?? [] })
}

const atPlace = said('{place}: {message}', '{place}：{message}', '{place}：{message}')

const notPublished = said('Not published and not saved. {message}', '未發布，內容亦未儲存。{message}', '未发布，内容也未保存。{message}')

/** The same answer with its sentences in the language of the interface, where the server has them; of a publication it says what did not happen. */
function inLanguage(response: Response, body: Refusal, asked: Target | null): Response {
  const language = presentLanguage()
  const { error } = body
  const listed = error?.details?.errors ?? []
  const isSaid = error?.details?.words !== undefined || listed.some(({ words }) => words)
  if (!error || (!isSaid && !asked?.isPublication)) return response
  for (const one of listed) if (one.words) one.message = one.words[language]
  if (isSaid) error.message = error.details?.words ? error.details.words[language] : summaryOf(listed, asked?.uid ?? '', language)
  if (asked?.isPublication) error.message = sayIn(language, notPublished, { message: error.message ?? '' })
  return new Response(JSON.stringify(body), { status: response.status, statusText: response.statusText, headers: response.headers })
}

function summaryOf(listed: readonly { path: (string | number)[]; message: string }[], uid: string, language: Language): string {
  return listed.map(({ path, message }) => sayIn(language, atPlace, { place: sayIn(language, placeName(uid, path.join('.'))), message })).join(' ')
}
