import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage } from 'node:http'
import { createRequire } from 'node:module'
import type { AddressInfo } from 'node:net'
import type { Entry } from './entry.ts'
import { finish } from './finish.ts'
import { Markup } from './markup.ts'
import type { Answer } from './operator.ts'
import { drawings, signature } from './pictures.ts'
import { addressedBy, pageOf, type Page } from './site.ts'

const require = createRequire(import.meta.url)
const styles = () => readFileSync(require.resolve('@clf/components/clf.css'))

const gone: Answer = {
  status: 404,
  body: '<!doctype html><html lang="en"><head><title>Not Found</title></head><body><h1>Not Found</h1><p>The page that you asked for is not on this server.</p></body></html>',
}

/** Steps of the page that is judged. */
export function pathOf({ site, place }: Pick<Entry, 'site' | 'place'>): readonly string[] {
  const home = pageOf(site, { language: 'en', path: [] })
  const leaf = home?.pages.find(({ kind }) => kind === 'page')?.path ?? []
  return { home: [], section: leaf.slice(0, 1), part: leaf.slice(0, 2), leaf }[place]
}

/** Name under which the site is opened, each with its own, so that many are open at once. */
export const hostOf = ({ operator, site }: Pick<Entry, 'operator' | 'site'>): string | undefined => operator.host?.replace('demo', `demo-${site.name}`)

/** The page as it is sent. */
export function pageFor({ operator, site }: Pick<Entry, 'operator' | 'site'>, page: Page): string {
  const markup = new Markup(site.render(page))
  operator.change?.(markup, page)
  const html = finish(markup)
  return operator.rewrite?.(html, page) ?? html
}

export interface Served {
  address: string
  /** Names that have to lead to the server, with its address: an entry opened on a loopback address has none. */
  hosts: Readonly<Record<string, string>>
  close: () => Promise<void>
}

/** A server of one site, changed by its operator, on a free loopback port. */
export async function serveEntry(entry: Pick<Entry, 'operator' | 'site' | 'place' | 'language'>): Promise<Served> {
  const { operator, site } = entry
  const prefix = operator.prefix ?? ''
  const at = (language: Entry['language'], path: readonly string[]) => pageOf(site, { language, path: [] }, 'default', prefix)?.href(path, language) ?? '/'

  const answer = ({ url = '/', method, headers }: IncomingMessage, body: string): Answer => {
    const { pathname, searchParams } = new URL(url, 'http://localhost')
    if (drawings[pathname]) return { status: 200, type: 'image/svg+xml', body: drawings[pathname] }
    const [, language, which] = /^\/signature\/(en|tc|sc)\/(\w+)\.svg$/.exec(pathname) ?? []
    const drawn = language && which ? signature(site, language as Entry['language'], which) : undefined
    if (drawn) return { status: 200, type: 'image/svg+xml', body: drawn }
    if (pathname === '/robots.txt') return { ...gone, type: 'text/plain', body: '' }
    if (pathname === '/fixed.css') return { status: 200, type: 'text/css', body: '' }
    // The form of our text size element: the choice is kept in a cookie, and the page comes again.
    if (pathname === '/preferences' && method === 'POST') {
      const sent = new URLSearchParams(body)
      return { status: 303, headers: { location: sent.get('return') ?? '/', 'set-cookie': `text-size=${sent.get('text-size')}; Path=/` }, body: '' }
    }
    const addressed = addressedBy(site, pathname, prefix)
    const [, size] = /text-size=(default|larger|largest)/.exec(headers.cookie ?? '') ?? [undefined, searchParams.get('size')]
    const page = addressed && pageOf(site, addressed, size === 'larger' || size === 'largest' ? size : 'default', prefix)
    const special = operator.answer?.({ pathname, page, at }, site)
    if (special) return special
    if (!page) return gone
    return { status: 200, body: pageFor(entry, page) }
  }

  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (part: Buffer) => (body += part.toString()))
    request.on('end', () => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost')
      if (pathname === '/clf.css') return response.writeHead(200, { 'content-type': 'text/css' }).end(styles())
      if (pathname === '/decorative.woff2') return response.writeHead(200, { 'content-type': 'font/woff2' }).end(decorativeFont())
      const { status, type = 'text/html; charset=utf-8', headers = {}, body: text } = answer(request, body)
      response.writeHead(status, { 'content-type': type, ...headers }).end(text)
    })
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  const host = hostOf(entry)
  return {
    address: `http://${host ?? `127.0.0.1:${port}`}${at(entry.language, pathOf(entry))}`,
    hosts: host === undefined ? {} : { [host]: `127.0.0.1:${port}` },
    close: () =>
      new Promise((closed) => {
        server.close(() => closed())
        server.closeAllConnections()
      }),
  }
}

/** A script face that no standard has. */
const decorativeFont = () => readFileSync(require.resolve('@fontsource/pacifico/files/pacifico-latin-400-normal.woff2'))
