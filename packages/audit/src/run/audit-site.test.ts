import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { jsonParts } from '../reporters/json.ts'
import { verdictOf } from '../result.ts'
import { statesOf } from '../visit/state.ts'
import { auditSite, type SiteOptions } from './audit-site.ts'

// Sites with traps, served on the loopback address and visited in a real browser.

const page = (body: string, head = '') => `<!doctype html><html lang="en"><head><title>Leave</title>${head}</head><body><main><h1>Leave</h1><p>Fourteen days a year.</p>${body}</main></body></html>`
const link = (href: string, text = `The page ${href}`, attributes = '') => `<p><a href="${href}" ${attributes}>${text}</a></p>`

type Answer = string | { status?: number; headers?: Record<string, string>; body?: string }
type Site = Record<string, Answer | ((request: IncomingMessage) => Answer)>

let server: Server | undefined
let origin = ''
/** What was asked of the server, in order. */
let asked: { path: string; userAgent: string }[] = []

async function serve(site: Site): Promise<void> {
  asked = []
  server = createServer((request: IncomingMessage, response: ServerResponse) => {
    const path = request.url ?? ''
    asked.push({ path, userAgent: request.headers['user-agent'] ?? '' })
    const known = site[path] ?? site[path.split('?')[0] ?? ''] ??
      (path === '/favicon.ico' || path === '/robots.txt' || path === '/sitemap.xml' || path.includes('/no-such-page-') ? undefined : site['*'])
    const answer = typeof known === 'function' ? known(request) : known
    const { status, headers = {}, body = '' } = typeof answer === 'string' ? { body: answer } : (answer ?? { status: 404 })
    response.writeHead(status ?? 200, { 'content-type': path.endsWith('.xml') ? 'application/xml' : 'text/html; charset=utf-8', ...headers }).end(body.replaceAll('ORIGIN', origin))
  })
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
afterEach(() => {
  server?.closeAllConnections()
  server?.close()
})

const limit = { timeout: 120_000 }

/** What became of each address, without the origin. */
async function audited(options: Partial<SiteOptions> & { start?: string[] } = {}) {
  const { start = ['/'], ...given } = options
  const site = await auditSite({ asked: start.map((path) => origin + path), states: statesOf(['light'], [1280]), rules: ['heading-order'], isCrawled: true, workers: 2, timeoutMs: 30_000, ...given })
  const bare = (text: string) => text.replaceAll(origin, '')
  const result = {
    judged: [...site.pages].map(({ requested, url }) => (requested === url ? bare(url) : `${bare(requested)} → ${bare(url)}`)),
    unjudged: [...site.unjudged].map(({ requested, reason }) => `${bare(requested)} ${reason}`),
    left: (site.discovery?.leftOut ?? []).map(({ reason, group, addresses }) => `${reason} ${bare(group)}: ${addresses.map(bare).join(' ')}`),
    robots: (site.robots ?? []).map((each) => `${bare(each.origin)}: ${each.found}, ${each.assumed}`),
    verdict: verdictOf(site),
    json: [...jsonParts(site)].join(''),
  }
  site.end()
  return result
}

test('one page has one address, however links write it, and what is no page is no link', limit, async () => {
  await serve({
    '/': page(
      ['/a', '/a#top', 'a?utm_source=menu', './b/../a', 'ORIGIN/a', '  /a\n'].map((href) => link(href)).join('')
        + link('mailto:a@example.org') + link('javascript:location = "/trap"') + link('tel:+85212345678') + link('') + link('#') + link('/a.docx') + link('/kept', 'Saved', 'download'),
    ),
    '/a': page(link('/')),
  })
  const { judged, left } = await audited()
  expect(judged).toEqual(['/', '/a'])
  expect(left).toEqual(['file docx: /a.docx'])
})

test('links are read where a person finds them: by base, in areas, in drawings, in frames, in shadow roots, behind script', limit, async () => {
  await serve({
    '/': page(
      `${link('by-base')}<map name="m"><area href="/deep/area" alt="Area"></map><svg width="40" height="40"><a href="/deep/drawing"><text y="20">Go</text></a></svg>
      <iframe src="/frame" title="Frame"></iframe><div id="host"></div>
      <script>document.querySelector('#host').attachShadow({ mode: 'closed' }).innerHTML = '<a href="/deep/closed">Closed</a>'; setTimeout(() => document.querySelector('main').insertAdjacentHTML('beforeend', '<a href="/deep/late">Late</a>'), 900)</script>`,
      '<base href="/deep/">',
    ),
    '/frame': page(link('/deep/framed')),
    '*': page(''),
  })
  expect((await audited()).judged).toEqual(['/', '/deep/area', '/deep/by-base', '/deep/closed', '/deep/drawing', '/deep/framed', '/deep/late'])
})

test('an endless calendar, endless paths and filters that multiply come to an end, and what was left out is named', limit, async () => {
  await serve({
    '/': page(link('/calendar?month=1') + link('x/') + link('/list')),
    '*': ({ url = '' }) => {
      const { pathname, searchParams } = new URL(url, origin)
      if (pathname === '/calendar') return page(link(`/calendar?month=${Number(searchParams.get('month')) + 1}`))
      if (pathname === '/list') return page(['a', 'b', 'c'].map((key) => link(`/list${url.includes('?') ? `?${searchParams.toString()}&` : '?'}${key}=on`)).join(''))
      return page(link('x/'))
    },
  })
  const { judged, left, verdict } = await audited({ sample: 2 })
  expect(judged.filter((each) => each.startsWith('/calendar'))).toHaveLength(2)
  expect(judged.length).toBeLessThan(25)
  expect(left.filter((each) => each.startsWith('template'))).toEqual(expect.arrayContaining([expect.stringMatching(/^template 127\.0\.0\.1:\d+\/calendar\?month=\{number\}: \/calendar\?month=3$/)]))
  expect(verdict).toBe('clean')
})

test('a page that leads to another one of the site is judged once, and one that leads out is not judged', limit, async () => {
  await serve({
    '/': page(link('/old-1') + link('/old-2') + link('/now') + link('/gone-1') + link('/gone-2') + link('/out') + link('/loop')),
    '/old-1': { status: 302, headers: { location: '/now' } },
    '/old-2': page('<script>location.replace("/now")</script>'),
    '/gone-1': { status: 301, headers: { location: '/where' } },
    '/gone-2': { status: 301, headers: { location: '/where' } },
    '/out': { status: 302, headers: { location: 'http://localhost:1/' } },
    '/loop': { status: 302, headers: { location: '/loop' } },
    '*': page(''),
  })
  const { judged, unjudged, left } = await audited()
  expect(judged).toEqual(['/', '/gone-1 → /where', '/now'])
  expect(left).toEqual(['same-page /gone-1: /gone-2', 'same-page /now: /old-1 /old-2'])
  expect(unjudged).toEqual(['/loop redirect-loop', '/out no-answer'])
})

test('a page is taken for the one that it names as its own address only where the two are the same to a server', limit, async () => {
  const canonical = (href: string) => page('', `<link rel="canonical" href="${href}">`)
  await serve({ '/': page(link('/a') + link('/a/') + link('/b') + link('/c')), '/a': canonical('/a'), '/a/': canonical('/a'), '/b': canonical('/'), '/c': canonical('/') })
  const { judged, left } = await audited()
  expect([judged, left]).toEqual([['/', '/a', '/b', '/c'], ['same-page /a: /a/']])
})

test('robots and nofollow are kept, by the links too, and told', limit, async () => {
  const site: Site = {
    '/robots.txt': { headers: { 'content-type': 'text/plain' }, body: 'User-agent: *\nDisallow: /secret\n\nUser-agent: clf\nDisallow: /private\n' },
    '/': page(link('/secret') + link('/private/a') + link('/n', 'No', 'rel="nofollow"') + link('/m') + link('/into')),
    '/m': page(link('/behind'), '<meta name="robots" content="noindex, NOFOLLOW">'),
    '/into': { status: 302, headers: { location: '/private/b' } },
    '*': page(''),
  }
  await serve(site)
  const { judged, unjudged, left, verdict } = await audited()
  expect(judged).toEqual(['/', '/m', '/secret'])
  expect(unjudged).toEqual(['/into robots', '/private/a robots'])
  expect(left).toEqual(['nofollow : /behind /n'])
  expect(verdict).toBe('notAudited')
  server?.close()
  await serve(site)
  expect((await audited({ isRobotsIgnored: true })).judged).toEqual(['/', '/behind', '/into → /private/b', '/m', '/n', '/private/a', '/secret'])
})

test('what robots are told in a header is kept as in the page, and a page that is not to be indexed is judged', limit, async () => {
  const tagged = (tag: string | string[], body: string) => ({ headers: { 'x-robots-tag': tag } as Record<string, string>, body })
  await serve({
    '/': page(link('/n') + link('/o') + link('/i') + link('/s')),
    '/n': tagged('noindex, NoFollow', page(link('/behind-n') + link('/tc/n', '繁體'))),
    '/o': tagged('otherbot: nofollow', page(link('/behind-o'))),
    '/i': tagged('noindex, noarchive, unavailable_after: 25 Jun 2030 15:00:00 PST', page(link('/behind-i'))),
    '/s': tagged(['max-snippet: 20', 'clf: none'], page(link('/behind-s'))),
    '*': page(''),
  })
  const { judged, left } = await audited()
  expect(judged).toEqual(['/', '/behind-i', '/behind-o', '/i', '/n', '/o', '/s'])
  expect(left).toEqual(['nofollow : /behind-n /behind-s /tc/n'])
})

test('PDFs and drawings that pages lead to are judged by their own judges, within scope, sample and number', limit, async () => {
  const drawing = { headers: { 'content-type': 'image/svg+xml' }, body: '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text y="9">Fourteen days</text></svg>' }
  const file = { headers: { 'content-type': 'application/pdf' }, body: '%PDF-1.7\n1 0 obj\n<< /Type /Cat' }
  await serve({
    '/': page(
      link('/plan.svg') + link('/leave.pdf') + link('/saved.PDF', 'Saved', 'download') + link('/table.xlsx') + link('http://other.example/x.pdf')
        + [1, 2, 3].map((id) => link(`/circulars/${id}.pdf`)).join(''),
    ),
    '/plan.svg': drawing,
    '*': file,
  })
  const { judged, unjudged, left } = await audited({ sample: 2, rules: ['file-has-title'] })
  expect(judged).toEqual(['/', '/plan.svg'])
  expect(unjudged).toEqual(['/circulars/1.pdf broken-file', '/circulars/3.pdf broken-file', '/leave.pdf broken-file', '/saved.PDF broken-file'])
  expect(left).toEqual([
    'file xlsx: /table.xlsx',
    'outside other.example: http://other.example/x.pdf',
    expect.stringMatching(/^template 127\.0\.0\.1:\d+\/circulars\/\{number\}\.pdf: \/circulars\/2\.pdf$/),
  ])
})

test('a server whose robots.txt fails is not read, and what was taken for granted is told', limit, async () => {
  await serve({ '/robots.txt': { status: 503 }, '*': page('') })
  const { robots, ...said } = await audited()
  expect(said).toMatchObject({ judged: [], unjudged: ['/ robots'], verdict: 'notAudited' })
  expect(robots).toEqual([': server-error, nothing'])
  expect(asked.map(({ path }) => path)).not.toContain('/')
})

test('what a list is taken to allow is told as well, and nothing where robots are ignored', limit, async () => {
  await serve({ '/robots.txt': '<!doctype html><title>Welcome</title>', '/': page('') })
  expect((await audited({ isCrawled: false })).robots).toEqual([': no-rules, everything'])
  expect((await audited({ isRobotsIgnored: true })).robots).toEqual([])
})

test('other languages are followed beyond every limit, by links and by the sitemap', limit, async () => {
  const news = (language: string) => (language === 'en' ? [1, 2, 3].map((id) => link(`/en/news/${id}`)).join('') : '')
  await serve({
    '/robots.txt': 'Sitemap: /map.xml',
    '/map.xml': '<urlset xmlns:x="h"><url><loc>/en/news/1</loc><x:link rel="alternate" hreflang="zh-Hans" href="/sc/news/1"/></url></urlset>',
    '/': page(news('en') + link('/tc', '繁體', 'lang="zh-Hant-HK"')),
    '/en/news/1': page('', '<link rel="alternate" hreflang="zh-Hant-HK" href="/tc/news/1">'),
    '*': page(''),
  })
  const { judged } = await audited({ sample: 1, pages: 2 })
  expect(judged).toEqual(['/', '/en/news/1', '/sc/news/1', '/tc', '/tc/news/1'])
})

test('sitemaps name pages that nothing leads to; of another host they name none; a broken one is told and fails the audit', limit, async () => {
  await serve({
    '/robots.txt': 'Sitemap: ORIGIN/index.xml\r\nSitemap: /broken.xml',
    '/index.xml': '<sitemapindex><sitemap><loc>/pages.xml</loc></sitemap></sitemapindex>',
    '/pages.xml': '\uFEFF<urlset>\r\n<url>\r\n<loc>\r\nORIGIN/hidden?utm_source=map\r\n</loc></url><url><loc>https://other.example/x</loc></url></urlset>',
    '/broken.xml': '<urlset><url>',
    '/': page(''),
    '/hidden': page(''),
  })
  expect(await audited()).toMatchObject({ judged: ['/', '/hidden'], unjudged: ['/broken.xml sitemap'], left: ['outside other.example: https://other.example/x'], verdict: 'notAudited' })
})

test('what is outside the scope, too deep or beyond the number of pages is left out and counted', limit, async () => {
  await serve({ '/en/': page(link('/en/a') + link('/tc/x') + link('http://other.example/')), '/en/a': page(link('/en/b')), '/en/b': page(link('/en/c')), '*': page('') })
  const within = await audited({ start: ['/en/'], scope: [`${new URL(origin).host}/en`], depth: 2 })
  expect([within.judged, within.left]).toEqual([['/en/', '/en/a', '/en/b'], [
    'depth : /en/c',
    'outside 127.0.0.1:PORT: /tc/x'.replace('PORT', new URL(origin).port),
    'outside other.example: http://other.example/',
  ]])
  const few = await audited({ start: ['/en/'], pages: 2 })
  expect([few.judged, few.left[0]]).toEqual([['/en/', '/en/a'], 'budget : /en/b /tc/x'])
})

test('a list is audited as it stands, every line of it, and nothing else', limit, async () => {
  await serve({ '/a': page(link('/b')), '/x': { status: 302, headers: { location: '/a' } } })
  const { judged, unjudged } = await audited({ start: ['/a', '/a#part', '/x', '/none'], isCrawled: false })
  expect([judged, unjudged]).toEqual([['/a', '/a#part', '/x → /a'], ['/none error-page']])
})

test('servers are told who asks, whatever is asked for', limit, async () => {
  await serve({ '/': page([1, 2, 3, 4].map((id) => link(`/${id}`)).join('')), '*': page('') })
  await audited({ rate: 4, contact: 'https://audit.example/about' })
  expect(asked.every(({ path, userAgent }) => path === '/favicon.ico' || /clf\/[\d.]+ \(\+https:\/\/audit\.example\/about\)$/.test(userAgent))).toBe(true)
})

test('a server that has too much is asked again when it says, and not for ever', limit, async () => {
  let isBusy = true
  await serve({
    '/': page(link('/busy') + link('/closed')),
    '/busy': () => {
      const answer = isBusy ? { status: 429, headers: { 'retry-after': '1' } } : page('')
      isBusy = false
      return answer
    },
    '/closed': { status: 503, headers: { 'retry-after': '86400' } },
  })
  expect(await audited()).toMatchObject({ judged: ['/', '/busy'], unjudged: ['/closed maintenance'] })
  const times = (path: string) => asked.filter((each) => each.path === path).length
  expect([times('/busy'), times('/closed')]).toEqual([2, 1])
})

const signInPage =
  `<!doctype html><html lang="en"><head><title>Sign in</title></head><body><main><h1>Sign in</h1><form action="/enter"><label>Password <input type="password" name="password"></label><button>Go on</button></form></main></body></html>`

/** A site behind a sign-in; each sign-in is good for some pages. */
function behindSignIn(goodFor: number): Site {
  let left = 0
  let session = 0
  const guarded = (answer: Answer) => (request: IncomingMessage): Answer => {
    const isIn = request.headers.cookie === `session=${session}` && left > 0
    if (isIn) left -= 1
    return isIn ? answer : { status: 302, headers: { location: '/login' } }
  }
  return {
    '/login': signInPage,
    '/enter': () => {
      left = goodFor
      session += 1
      return { status: 302, headers: { location: '/done', 'set-cookie': `session=${session}` } }
    },
    '/done': page(''),
    '/': guarded(page(link('/a') + link('/b') + link('/c') + link('/logout', 'Log out'))),
    '*': guarded(page('')),
  }
}

test('a site behind a sign-in is audited, signed in again when it asks, and never signed out', limit, async () => {
  await serve(behindSignIn(2))
  const { judged, unjudged, left } = await audited({
    workers: 1,
    signIn: async (open) => {
      await open.goto(`${origin}/login`)
      await open.getByLabel('Password').fill('invented')
      await open.getByRole('button').click()
      await open.waitForURL(`${origin}/done`)
    },
  })
  expect([judged, unjudged, left]).toEqual([['/', '/a', '/b', '/c'], [], ['sign-out : /logout']])
  expect(asked.filter(({ path }) => path.startsWith('/enter'))).toHaveLength(2)
})

test('where signing in again does not help, the page is not judged, and the sign-in page never looks like it', limit, async () => {
  await serve(behindSignIn(1))
  const storageState = { cookies: [{ name: 'session', value: '0', domain: '127.0.0.1', path: '/', expires: -1, httpOnly: false, secure: false, sameSite: 'Lax' as const }], origins: [] }
  expect(await audited({ storageState })).toMatchObject({ judged: [], unjudged: ['/ sign-in'], verdict: 'notAudited' })
  let signIns = 0
  expect(await audited({ signIn: () => Promise.resolve(void (signIns += 1)) })).toMatchObject({ judged: [], unjudged: ['/ sign-in'] })
  expect(signIns).toBe(2)
})

test('signing in that fails is an error that says so', limit, async () => {
  await serve(behindSignIn(1))
  await expect(audited({ signIn: () => Promise.reject(new Error('page.click: no such button')) })).rejects.toThrow('Signing in failed: no such button.')
})

test('of pages that are made alike, keys are pressed on two, which the others say', limit, async () => {
  const news = ['/news/1', '/news/2', '/news/3']
  const button = '<div id="vote" class="button" onclick="this.textContent = &quot;Voted&quot;">Vote</div>'
  await serve({ '/': page(news.map((href) => link(href)).join('')), ...Object.fromEntries(news.map((path) => [path, page(button)])) })
  const told = async (options: Partial<SiteOptions>) => {
    const { json } = await audited({ rules: ['works-by-keyboard', 'link-text-says-where'], ...options })
    const { pages } = JSON.parse(json) as { pages: { requested: string; notes: string[]; rules: { outcome: string }[] }[] }
    return pages.slice(1).map(({ notes, rules }) => [...notes, ...rules.map(({ outcome }) => outcome)].filter((each) => each !== 'inapplicable').join(' '))
  }
  expect(await told({})).toEqual(['failed', 'failed', 'keys-elsewhere'])
  expect(await told({ mostPressed: 3 })).toEqual(['failed', 'failed', 'failed'])
  expect(await told({ rules: ['works-by-keyboard'] })).toEqual(['failed', 'failed', 'failed'])
})

test('other languages that a server names beside the page are followed, however few pages are allowed', limit, async () => {
  await serve({ '/': { body: page(''), headers: { link: '</tc/>; rel="alternate"; hreflang="zh-Hant-HK", </style.css>; rel=preload' } }, '/tc/': page('') })
  expect((await audited({ pages: 1 })).judged).toEqual(['/', '/tc/'])
})
