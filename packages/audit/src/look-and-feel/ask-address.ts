import { fetchFrom } from '../hosts/fetch-from.ts'

/** What an address answered. */
export type Answer =
  | {
    isAnswered: true
    requested: string
    /** The address that answered, behind all redirects. */
    url: string
    status: number
    /** Media type without parameters, in lower case; empty when none was said. */
    type: string
    /** Up to two million characters; empty when the answer is no text. */
    text: string
  }
  | {
    isAnswered: false
    requested: string
    /** Why: what the connection said. */
    problem: string
  }

export interface AskOptions {
  /** Milliseconds in which an answer must come; 15,000 by default. */
  timeoutMs?: number
  /** How the audit names itself. */
  userAgent?: string
  /** Hosts that are reached elsewhere, as a hosts file says: `{ 'www.gov.hk': '127.0.0.1:4173' }`. */
  hosts?: Readonly<Record<string, string>>
  /** Waits until the host of an address may be asked; a tenth of a second after its last answer by default. */
  turn?: (address: string) => Promise<void>
}

const longest = 2_000_000

/** Milliseconds between two questions to one host. */
const pause = 100

/** Asks addresses one after the other for each host, each address once. */
export function askerOf({ timeoutMs = 15_000, userAgent = 'clf-audit', hosts = {}, turn }: AskOptions = {}): (address: string) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>()
  const queues = new Map<string, Promise<unknown>>()

  const answerOf = async (requested: string): Promise<Answer> => {
    await turn?.(requested)
    const headers = { 'user-agent': userAgent, accept: 'text/html,*/*;q=0.8' }
    const { response, url } = await fetchFrom(requested.replace(/#.*$/s, ''), { headers, signal: AbortSignal.timeout(timeoutMs), hosts })
    const type = (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
    const text = /^text\/|xml|json/.test(type) || type === '' ? (await response.text()).slice(0, longest) : ''
    if (text === '') await response.body?.cancel().catch(() => undefined)
    return { isAnswered: true, requested, url, status: response.status, type, text }
  }

  return (address) => {
    const known = answers.get(address)
    if (known) return known
    if (!URL.canParse(address) || !/^https?:/.test(address)) return Promise.resolve({ isAnswered: false, requested: address, problem: 'it is no web address' })
    const { host } = new URL(address)
    const answer = (queues.get(host) ?? Promise.resolve()).then(() => answerOf(address)).catch((error: unknown): Answer => ({
      isAnswered: false,
      requested: address,
      problem: problemOf(error),
    }))
    queues.set(host, turn ? answer : answer.then(() => new Promise((resolve) => setTimeout(resolve, pause))))
    answers.set(address, answer)
    return answer
  }
}

function problemOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'no answer in time'
  return error.cause instanceof Error ? error.cause.message : error.message
}
