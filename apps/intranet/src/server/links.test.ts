import { DomUtils, parseDocument } from 'htmlparser2'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startBuiltIntranet } from '../fixture/built-intranet.ts'
import type { BuiltIntranet } from '../fixture/built-intranet.ts'
import { startFixtureCms } from '../fixture/fixture-cms.ts'
import type { FixtureCms } from '../fixture/fixture-cms.ts'
import { sendRaw } from '../fixture/raw-answer.ts'

const atOnce = 8

let cms: FixtureCms
let intranet: BuiltIntranet

beforeAll(async () => {
  cms = await startFixtureCms()
  intranet = await startBuiltIntranet(cms.url)
})

afterAll(() => Promise.all([cms.stop(), intranet.stop()]))

interface Followed {
  status: number
  /** Addresses that a reader of the page can follow or that it loads, with the place in them. */
  links: string[]
  /** Places that a link can lead to. */
  places: ReadonlySet<string>
}

/** Addresses that stand for the site itself, where it is known to search engines. */
const origin = 'https://intranet.example'

const askFor = (path: string) => sendRaw(Number(new URL(intranet.url).port), `GET ${path} HTTP/1.1\r\nHost: intranet.example\r\nConnection: close\r\n\r\n`)

async function follow(path: string): Promise<Followed> {
  const answer = await askFor(path)
  // Content that cannot be read just now is there.
  const { status, headers, body } = answer.status === 503 ? await askFor(path) : answer
  const isPage = headers.get('content-type')?.startsWith('text/html') === true
  const all = isPage ? DomUtils.findAll(() => true, parseDocument(body).children) : []
  const links = all.flatMap(({ name, attribs }) => [attribs['href'], attribs['src'], attribs['superseded-by-href'], name === 'form' && attribs['method'] !== 'post' ? attribs['action'] : undefined])
  return {
    status,
    links: [...links, headers.get('location')].filter((link): link is string => typeof link === 'string' && link !== ''),
    places: new Set(all.flatMap(({ attribs }) => attribs['id'] ?? [])),
  }
}

it('leads a reader who follows every link in three languages to no page that is not there, and to no place that is not on it', async () => {
  const dead: string[] = []
  const known = new Map<string, Promise<Followed>>()
  const asked = new Set<string>()
  const waiting = ['/en', '/tc', '/sc', '/sitemap.xml'].map((link) => ({ link, from: '/' }))

  async function lead({ link, from }: { link: string; from: string }): Promise<void> {
    const address = URL.parse(link, intranet.url + from)
    if (address === null) dead.push(`${from} leads to "${link}", which is no address`)
    if (address === null || (address.origin !== intranet.url && address.origin !== origin)) return
    const path = address.pathname + address.search
    if (asked.has(path + address.hash)) return
    asked.add(path + address.hash)
    const following = known.get(path) ?? follow(path)
    const isNew = !known.has(path)
    known.set(path, following)
    const { status, places, links } = await following
    if (status === 0 || status >= 400) dead.push(`${from} leads to ${path}: ${status}`)
    else if (address.hash !== '' && !places.has(decodeURIComponent(address.hash.slice(1)))) dead.push(`${from} leads to ${path}, which has no ${address.hash}`)
    if (isNew) waiting.push(...links.map((each) => ({ link: each, from: path })))
  }

  while (waiting.length > 0) await Promise.all(waiting.splice(0, atOnce).map(lead))
  expect(dead).toEqual([])
  for (const segment of ['en', 'tc', 'sc']) expect([...known.keys()].filter((path) => path.startsWith(`/${segment}/`)).length).toBeGreaterThan(40)
}, 3_600_000)
