import { once } from 'node:events'
import { request, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'

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
}

const longest = 2_000_000
const mostRedirects = 10

/** Milliseconds between two questions to one host. */
const pause = 100

/** Asks addresses one after the other for each host, each address once. */
export function askerOf({ timeoutMs = 15_000, userAgent = 'clf-audit', hosts = {} }: AskOptions = {}): (address: string) => Promise<Answer> {
  const answers = new Map<string, Promise<Answer>>()
  const queues = new Map<string, Promise<unknown>>()

  const follow = async (address: string, requested: string, redirects: number): Promise<Answer> => {
    const url = new URL(address)
    const elsewhere = hosts[url.hostname]
    const headers = { 'user-agent': userAgent, accept: 'text/html,*/*;q=0.8' }
    const signal = AbortSignal.timeout(timeoutMs)
    const response = await (elsewhere === undefined ? fetch(url, { redirect: 'manual', signal, headers }) : askElsewhere(url, elsewhere, headers, signal))
    const location = response.headers.get('location')
    if (response.status >= 300 && response.status <= 399 && location !== null) {
      await response.body?.cancel()
      if (redirects >= mostRedirects) return { isAnswered: false, requested, problem: `more than ${mostRedirects} redirects` }
      return follow(new URL(location, url).href, requested, redirects + 1)
    }
    const type = (response.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
    const text = /^text\/|xml|json/.test(type) || type === '' ? (await response.text()).slice(0, longest) : ''
    if (text === '') await response.body?.cancel().catch(() => undefined)
    return { isAnswered: true, requested, url: url.href, status: response.status, type, text }
  }

  return (address) => {
    const known = answers.get(address)
    if (known) return known
    if (!URL.canParse(address) || !/^https?:/.test(address)) return Promise.resolve({ isAnswered: false, requested: address, problem: 'it is no web address' })
    const { host } = new URL(address)
    const answer = (queues.get(host) ?? Promise.resolve()).then(() => follow(address.replace(/#.*$/s, ''), address, 0)).catch((error: unknown): Answer => ({
      isAnswered: false,
      requested: address,
      problem: problemOf(error),
    }))
    queues.set(host, answer.then(() => new Promise((resolve) => setTimeout(resolve, pause))))
    answers.set(address, answer)
    return answer
  }
}

/** Asks another server under the name of the host: `fetch` names the host that it asks. */
async function askElsewhere(url: URL, elsewhere: string, headers: Record<string, string>, signal: AbortSignal): Promise<Response> {
  const asked = request(`http://${elsewhere}${url.pathname}${url.search}`, { signal, headers: { ...headers, host: url.host } })
  asked.end()
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  const body = await buffer(answer)
  const said = Object.entries(answer.headers).flatMap(([name, value]): [string, string][] => (value === undefined ? [] : [[name, String(value)]]))
  const status = answer.statusCode ?? 500
  return new Response([204, 304].includes(status) ? null : body, { status, headers: said })
}

function problemOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError' || error.name === 'AbortError') return 'no answer in time'
  return error.cause instanceof Error ? error.cause.message : error.message
}
