import { afterAll, beforeAll, expect, it } from 'vitest'
import { startBuiltIntranet } from '../fixture/built-intranet.ts'
import type { BuiltIntranet } from '../fixture/built-intranet.ts'
import { startFixtureCms } from '../fixture/fixture-cms.ts'
import type { FixtureCms } from '../fixture/fixture-cms.ts'
import { hostileRequest, mark, markedHeader } from '../fixture/hostile-request.ts'
import { sendRaw, type RawAnswer } from '../fixture/raw-answer.ts'

const count = process.env['CLF_MATRIX'] === 'full' ? 10_000 : 400
const atOnce = 8

let cms: FixtureCms
let intranet: BuiltIntranet

beforeAll(async () => {
  cms = await startFixtureCms()
  intranet = await startBuiltIntranet(cms.url)
})

afterAll(() => Promise.all([cms.stop(), intranet.stop()]))

const kept = /^(?:public, max-age=31536000, immutable|max-age=(?:300, no-transform|3600|86400)|private, no-store|no-store|no-cache)$/

/** What is wrong with an answer to a request that may be anything. */
function faultsOf({ status, headers, body }: RawAnswer, request: string): string[] {
  const header = (name: string) => headers.get(name) ?? ''
  const isHead = request.startsWith('HEAD ')
  const location = headers.get('location')
  const caching = headers.get('cache-control')
  const isPage = header('content-type').startsWith('text/html')
  const checks: [boolean, string][] = [
    [status === 0, 'is not answered'],
    [status >= 500, 'is a fault of the server'],
    [mark.test(body) || headers.has(markedHeader) || [...headers.values()].some((value) => /<zq/.test(value)), 'is repeated as it was sent'],
    [/(?:href|src|action)="\s*(?:javascript:|\/\/|\/\\|https?:\/\/evil)/i.test(body), 'leads elsewhere by a link'],
    [location !== undefined && (!/^\/(?![/\\])/.test(location) || URL.parse(location, 'https://intranet.example')?.origin !== 'https://intranet.example'), 'leads elsewhere'],
    [header('x-content-type-options') !== 'nosniff' || !/^default-src 'none'/.test(header('content-security-policy')), 'lacks the headers of every answer'],
    [caching !== undefined && !kept.test(caching), `is kept as ${caching}`],
    [status >= 400 && caching !== 'no-store', 'is an error that may be kept'],
    [status >= 400 && !isHead && !/<h1[ >]/.test(body), 'is an error without a page'],
    // A draft is kept by nobody, and needs no name.
    [status === 200 && isPage && caching !== 'no-store' && (header('vary') !== 'Cookie, Accept-Encoding' || !/^W\/"/.test(header('etag'))), 'is a page that depends on more than it says'],
    [status === 200 && /immutable/.test(caching ?? '') && !/ \/_astro\//.test(request), 'is kept for ever'],
    [headers.has('set-cookie') && status !== 303, 'sets a cookie'],
    [status === 405 && !headers.has('allow'), 'does not say what is taken'],
  ]
  return checks.filter(([isFault]) => isFault).map(([, fault]) => `${fault} (${status})`)
}

it(`answers each of ${count} hostile requests well: none is a fault of the server, is repeated, leads elsewhere or is kept wrongly`, async () => {
  const port = Number(new URL(intranet.url).port)
  const faults: string[] = []
  const seen = new Map<number, number>()
  let next = 0
  const attack = async () => {
    while (next < count) {
      const seed = next += 1
      const request = hostileRequest(seed)
      const answer = await sendRaw(port, request)
      seen.set(answer.status, (seen.get(answer.status) ?? 0) + 1)
      for (const fault of faultsOf(answer, request)) faults.push(`${seed} ${fault}: ${request.slice(0, 120)}`)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, attack))
  expect(faults).toEqual([])
  // All kinds of answers were asked for.
  for (const status of [200, 400, 404, 405, 414, 431]) expect(seen.get(status) ?? 0, `answers ${status}`).toBeGreaterThan(count / 200)
}, 3_600_000)
