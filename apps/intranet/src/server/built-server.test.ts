import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { request } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { allKinds } from '@clf/content'
import type { KindName } from '@clf/content'
import { kindExamples } from '@clf/content/examples'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startBuiltIntranet } from '../fixture/built-intranet.ts'
import type { BuiltIntranet } from '../fixture/built-intranet.ts'
import { startFixtureCms } from '../fixture/fixture-cms.ts'
import type { FixtureCms } from '../fixture/fixture-cms.ts'
import { readPage } from '../fixture/read-page.ts'
import { readXml } from '../fixture/read-xml.ts'
import { differencesIn } from '../offline/signed-zip.ts'
import { readStatus, writeStatus } from '../read-model/status.ts'

let cms: FixtureCms
let intranet: BuiltIntranet
let page: (path: string, init?: RequestInit) => ReturnType<typeof readPage>

beforeAll(async () => {
  cms = await startFixtureCms()
  intranet = await startBuiltIntranet(cms.url)
  page = (path, init) => readPage(intranet.url + path, init)
})

afterAll(async () => {
  await Promise.all([cms.stop(), intranet.stop()])
})

const unescaped = (text = '') =>
  text.replaceAll(/&(?:amp|#38|#x26);/g, '&').replaceAll(/&(?:lt|#60);/g, '<').replaceAll(/&(?:gt|#62);/g, '>').replaceAll(/&(?:quot|#34);/g, '"').replaceAll(/&(?:apos|#39);/g, "'")

const languages = [
  ['en', 'en'],
  ['tc', 'zh-Hant-HK'],
  ['sc', 'zh-Hans'],
] as const

const kinds = [
  ['', 'Demo Government Intranet', 'Home - Demo Government Intranet'],
  ['/circulars', 'Circulars', 'Circulars - Demo Government Intranet'],
  [
    '/circulars/general-circular/6-2026',
    'Yearly review of web pages',
    'General Circular No. 6/2026 (In force): Yearly review of web pages - Circulars - Demo Government Intranet',
  ],
  ['/guidelines', 'Guidelines', 'Guidelines - Demo Government Intranet'],
  [
    '/guidelines/keeping-electronic-records',
    'Keeping electronic records',
    'G-12 (In force): Keeping electronic records - Guidelines - Demo Government Intranet',
  ],
  ['/references', 'Reference models', 'Reference models - Demo Government Intranet'],
  [
    '/references/one-counter',
    'One counter for two offices',
    'In force: One counter for two offices - Reference models - Demo Government Intranet',
  ],
  ['/services', 'Services', 'Services - Demo Government Intranet'],
  ['/services/e-leave', 'Electronic leave', 'Electronic leave - Services - Demo Government Intranet'],
  ['/departments', 'Departments', 'Departments - Demo Government Intranet'],
  [
    '/departments/drb',
    'Demonstration Records Bureau',
    'Demonstration Records Bureau - Departments - Demo Government Intranet',
  ],
  ['/topics', 'Topics', 'Topics - Demo Government Intranet'],
  ['/topics/records', 'Records', 'Records - Topics - Demo Government Intranet'],
  ['/series', 'Series', 'Series - Demo Government Intranet'],
  ['/series/general-circular', 'General Circular', 'General Circular - Series - Demo Government Intranet'],
  ['/feeds', 'Feeds', 'Feeds - Demo Government Intranet'],
  ['/glossary', 'Glossary', 'Glossary - Demo Government Intranet'],
  ['/reviews', 'Reviews', 'Reviews - Demo Government Intranet'],
  ['/must-read', 'What must be read', 'What must be read - Demo Government Intranet'],
  ['/forms', 'Forms', 'Forms - Demo Government Intranet'],
  ['/search', 'Search', 'Search - Demo Government Intranet'],
  ['/as-at', 'The rules as at a day', 'The rules as at a day - Demo Government Intranet'],
  ['/check-a-memo', 'Check a memo', 'Check a memo - Demo Government Intranet'],
  ['/offline-pack', 'Offline pack', 'Offline pack - Demo Government Intranet'],
  ['/feedback', 'Feedback', 'Feedback - Demo Government Intranet'],
  ['/accessibility-problem', 'Report an accessibility problem', 'Report an accessibility problem - Demo Government Intranet'],
  ['/site-map', 'Site Map', 'Site Map - Demo Government Intranet'],
  ['/accessibility', 'Accessibility statement', 'Accessibility statement - Demo Government Intranet'],
  ['/authoring-tool', 'Accessibility of the authoring tool', 'Accessibility of the authoring tool - Demo Government Intranet'],
  ['/writing-help', 'Help for editors', 'Help for editors - Demo Government Intranet'],
  ['/notices', 'Important Notices', 'Important Notices - Demo Government Intranet'],
  ['/privacy', 'Privacy Policy', 'Privacy Policy - Demo Government Intranet'],
  ['/contact', 'Contact Us', 'Contact Us - Demo Government Intranet'],
] as const

/** Pages that take what readers write. */
const forms: readonly string[] = ['/feedback', '/accessibility-problem']

describe('a memo that is checked', () => {
  const words = 'Unmistakable heron words beside General Circular No. 2/2020'
  const send = (memo: string | File, { headers = {}, lang = 'en' }: { headers?: Record<string, string>; lang?: string } = {}) => {
    const body = new FormData()
    body.set(typeof memo === 'string' ? 'memo' : 'file', memo)
    return page(`/${lang}/check-a-memo`, { method: 'POST', body, headers })
  }

  it('gets an answer that nobody keeps, and leaves no trace in pages, store, log or address', async () => {
    const own = await startFixtureCms()
    const store = mkdtempSync(join(tmpdir(), 'clf-guard-'))
    const guarded = await startBuiltIntranet(own.url, { store })
    const ask = async () => {
      const body = new FormData()
      body.set('memo', words)
      return readPage(`${guarded.url}/en/check-a-memo`, { method: 'POST', body })
    }
    const { status, headers, html, canonical } = await ask()
    expect([status, headers.get('cache-control'), headers.get('etag'), headers.get('location'), canonical]).toEqual([200, 'no-store', null, null, undefined])
    expect(html).toContain('Superseded')
    expect(html).toContain('/en/circulars/general-circular/6-2026')
    expect((await readPage(`${guarded.url}/en/check-a-memo`)).html).not.toContain('heron')
    await guarded.stop()
    await own.stop()
    expect(guarded.printed()).not.toContain('heron')
    const kept = readdirSync(store, { recursive: true, encoding: 'utf8' }).map((file) => join(store, file)).filter((file) => statSync(file).isFile())
    expect(kept.length).toBeGreaterThan(0)
    expect(kept.filter((file) => readFileSync(file).includes('heron'))).toEqual([])
    rmSync(store, { recursive: true })
  })

  it('is refused from another site', async () => {
    expect((await send(words, { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403)
  })

  it('that is too large gets a page that helps, in the language of the address', async () => {
    for (const size of [5_500_000, 9_000_000]) {
      const { status, html, headers } = await send(new File(['x'.repeat(size)], 'memo.txt'), { lang: 'tc' })
      expect([status, headers.get('cache-control')]).toEqual([413, 'no-store'])
      expect(html).toContain('便箋過大')
    }
  })

  it('that cannot be checked gets the form again with the reason', async () => {
    const { status, html, title } = await send('')
    expect([status, title]).toEqual([400, 'Error: Check a memo - Demo Government Intranet'])
    expect(html).toContain('<a href="#memo">Paste a memo or choose a file.</a>')
  })

  it('is taken by POST alone', async () => {
    const { status, headers } = await page('/en/check-a-memo', { method: 'PUT' })
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD, POST'])
  })
})

describe('the offline pack', () => {
  it('is made once for what is stored and the day, signed with the key that its page shows, the same for whoever asks again', async () => {
    const key = (await (await fetch(`${intranet.url}/offline-pack-key.pem`)).text()).trim()
    expect(unescaped((await page('/tc/offline-pack')).html)).toContain(key)
    const [first, again] = await Promise.all([1, 2].map(() => fetch(`${intranet.url}/tc/offline-pack.zip`)))
    const bytes = new Uint8Array(await (first as Response).arrayBuffer())
    expect([first?.status, first?.headers.get('content-type')]).toEqual([200, 'application/zip'])
    expect(first?.headers.get('content-disposition')).toMatch(/^attachment; filename="rules-in-force-tc-\d{4}-\d\d-\d\d\.zip"$/)
    expect(Buffer.from(bytes).equals(Buffer.from(await (again as Response).arrayBuffer()))).toBe(true)
    const { manifest, differences } = await differencesIn(bytes, key)
    expect([differences, manifest?.language, manifest?.files['rules/circulars-general-circular-6-2026.html']?.bytes]).toEqual([[], 'zh-Hant-HK', expect.any(Number)])
    const known = await fetch(`${intranet.url}/tc/offline-pack.zip`, { headers: { 'if-none-match': first?.headers.get('etag') ?? '' } })
    expect([known.status, (await fetch(`${intranet.url}/tc/offline-pack.zip`, { method: 'HEAD' })).headers.get('content-length')]).toEqual([304, String(bytes.length)])
  })
})

describe('every kind of page', () => {
  it.each(kinds)('answers in three languages with its own heading: %s', async (path) => {
    for (const [segment, lang] of languages) {
      const read = await page(`/${segment}${path}`)
      expect([read.status, read.lang, read.headings.length]).toEqual([200, lang, 1])
    }
  })

  it.each(kinds)('has heading and title: %s', async (path, heading, title) => {
    const read = await page(`/en${path}`)
    expect([read.headings, read.title]).toEqual([[heading], title])
  })

  it.each(kinds)('links to itself in the three languages: %s', async (path) => {
    const { alternates, canonical } = await page(`/tc${path}`)
    expect(canonical).toBe(`https://intranet.example/tc${path}`)
    expect(alternates).toEqual({
      en: `https://intranet.example/en${path}`,
      'zh-Hant-HK': `https://intranet.example/tc${path}`,
      'zh-Hans': `https://intranet.example/sc${path}`,
      'x-default': `https://intranet.example/en${path}`,
    })
  })

  it('has a description of its own', async () => {
    const listed = kinds.filter(([path]) => !/\/.*\//.test(path))
    const read = await Promise.all(listed.map(([path]) => page(`/sc${path}`)))
    expect(new Set(read.map(({ description }) => description)).size).toBe(listed.length)
  })

  it('carries the policy and nothing the policy forbids', async () => {
    const { headers, inline, html } = await page('/en/circulars/general-circular/6-2026')
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; script-src 'self'; style-src 'self'( 'sha256-[\w+/=]+')+; img-src 'self'/,
    )
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
    expect(html).toContain('shadowrootmode="open"')
    expect(inline).toBe(0)
  })

  it('sends style sheets and scripts as files that are not guessed at', async () => {
    const { html } = await page('/en')
    const sheet = /href="(\/_astro\/[^"]+\.css)"/.exec(html)?.[1] ?? ''
    expect((await fetch(intranet.url + sheet)).headers.get('x-content-type-options')).toBe('nosniff')
    expect(html).toMatch(/<script type="module" src="\/_astro\/[^"]+\.js"/)
  })
})

describe.each(allKinds.map((kind) => [kind.name, kind] as const))('a reader of %s', (name, kind) => {
  it('finds the section in the navigation, on the home page and on the site map', async () => {
    for (const [segment, lang] of languages) {
      const link = `href="/${segment}/${kind.path}"`
      const home = unescaped((await page(`/${segment}`)).html)
      expect(home.split(link).length - 1).toBeGreaterThanOrEqual(2)
      expect((await page(`/${segment}/site-map`)).html.split(link).length - 1).toBeGreaterThanOrEqual(2)
      expect(home).toContain(kind.words[lang].way)
    }
  })

  it('finds a document in its section, by search and at its issuer, and opens it', async () => {
    for (const [segment, lang] of languages) {
      const [document] = kindExamples[name as KindName](lang)
      if (!document) throw new Error(`${name} has no example in ${lang}.`)
      const path = `/${segment}${kind.entry(document, { lang, label: (_scheme, code) => code }).path}`
      const found = await Promise.all([page(`/${segment}/${kind.path}`), page(`/${segment}/search?q=${encodeURIComponent(document.title)}`), page(`/${segment}/departments/drb`)])
      for (const { html } of found) expect(html).toContain(`href="${path}"`)
      const own = await page(path)
      expect([own.status, own.lang, own.headings]).toEqual([200, lang, [document.title]])
      expect(own.title).toContain(kind.words[lang].title)
    }
  })
})

describe('the glossary', () => {
  it('has each term in three languages, under the beginning of its name', async () => {
    for (const [segment, heading] of [['en', 'B'], ['tc', '7劃'], ['sc', 'J']] as const) {
      const { html } = await page(`/${segment}/glossary`)
      for (const words of ['Bureaux and departments', '決策局', '决策局']) expect(html).toContain(words)
      expect(html).toMatch(new RegExp(`<h2 id="[^"]+">${heading}</h2>`))
      expect(html).toContain('id="term-policy-bureau"')
    }
  })

  it('is where the first use of a term in a document leads, and no other use', async () => {
    for (const [segment] of languages) {
      const { html } = await page(`/${segment}/circulars/general-circular/6-2026`)
      expect(html.split(`href="/${segment}/glossary#term-policy-bureau"`)).toHaveLength(2)
      expect(html).toMatch(/<li id="p2" value="2">/)
    }
  })
})

describe('the front door', () => {
  it.each([
    ['zh-HK', '/tc'],
    ['zh-CN', '/sc'],
    ['en-GB', '/en'],
    ['fr', '/en'],
  ])('leads a reader of %s to %s', async (wanted, location) => {
    const { status, headers } = await page('/', { headers: { 'accept-language': wanted } })
    expect([status, headers.get('location'), headers.get('vary')]).toEqual([302, location, 'Accept-Language'])
  })

  it('has one address per page, without a slash at the end', async () => {
    const { status, headers } = await page('/tc/circulars/')
    expect([status, headers.get('location')]).toEqual([301, '/tc/circulars'])
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
  })
})

describe('methods', () => {
  const headingOf = { en: 'This address does not take that request', tc: '此網址不接受這項要求', sc: '此网址不接受这项要求' }

  it.each(kinds.filter(([path]) => !['/check-a-memo', '/must-read', ...forms].includes(path)))('is read and takes nothing else: %s', async (path) => {
    for (const [segment, lang] of languages) {
      for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
        const read = await page(`/${segment}${path}`, { method })
        expect([read.status, read.headers.get('allow'), read.lang, read.headings], method).toEqual([405, 'GET, HEAD', lang, [headingOf[segment]]])
      }
      const options = await page(`/${segment}${path}`, { method: 'OPTIONS' })
      expect([options.status, options.headers.get('allow'), options.html]).toEqual([204, 'GET, HEAD', ''])
      const head = await page(`/${segment}${path}`, { method: 'HEAD' })
      expect([head.status, head.html]).toEqual([200, ''])
    }
  })

  it('takes no other for a file', async () => {
    const { status, headers } = await page('/files/form.pdf', { method: 'DELETE' })
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })
})

describe('robots', () => {
  it('are told what is no page', async () => {
    const { status, headers, html } = await page('/robots.txt')
    expect([status, headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8'])
    expect(html.split('\n')).toEqual([
      'User-agent: *',
      'Disallow: /preferences',
      'Disallow: /en/search',
      'Disallow: /tc/search',
      'Disallow: /sc/search',
      '',
      'Sitemap: https://intranet.example/sitemap.xml',
      '',
    ])
  })

  it('find every page that may be found, and each answers', async () => {
    const { status, headers, html } = await page('/sitemap.xml')
    expect([status, headers.get('content-type')]).toEqual([200, 'application/xml; charset=utf-8'])
    const found = [...html.matchAll(/<loc>https:\/\/intranet\.example([^<]*)<\/loc>/g)].map(([, path = '']) => path)
    expect(new Set(found).size).toBe(found.length)
    for (const [segment] of languages) {
      for (const [path] of kinds) expect(found.includes(`/${segment}${path}`), path).toBe(path !== '/search')
    }
    // A crawl of every link looks at the other languages.
    for (const path of found.filter((each) => /^\/sc(?:\/|$)/.test(each))) expect((await page(path)).canonical, path).toBe(`https://intranet.example${path}`)
  })

  it('are told which languages a page has, and of none that is restricted', async () => {
    const { html } = await page('/sitemap.xml')
    expect(html).not.toMatch(/7-2026|8-2026/)
    expect(html).toContain('<loc>https://intranet.example/en/circulars/general-circular/9-2026</loc>')
    expect(html).not.toContain('https://intranet.example/tc/circulars/general-circular/9-2026')
  })

  it('find the mark of the site where it was usual', async () => {
    const { status, headers } = await page('/favicon.ico')
    expect([status, headers.get('content-type')]).toEqual([200, 'image/x-icon'])
  })
})

describe('pages of topics and series', () => {
  const found = async (path: string) => [...(await page(path)).html.matchAll(/<a href="(\/en\/[a-z]+\/[^"?]+)[^"]*"[^>]*>\s*[^<]+<\/a>\s*<\/h3>/g)].map(([, href]) => href)

  it('list what is in force of every kind, and the rest on request', async () => {
    const current = await found('/en/topics/records?kind=references')
    expect(current).toContain('/en/references/one-counter')
    expect(current).not.toContain('/en/references/two-counters')
    expect(await found('/en/topics/records?kind=references&status=withdrawn')).toEqual(['/en/references/two-counters'])
    expect(await found('/en/topics/records?kind=services')).toContain('/en/services/e-leave')
    expect(await found('/en/series/general-circular?status=superseded')).toEqual(['/en/circulars/general-circular/2-2020'])
  })

  it('list what held on the day that is asked for', async () => {
    expect(await found('/en/series/general-circular?as-at=2026-05-01')).toContain('/en/circulars/general-circular/2-2020')
    expect(await found('/en/series/general-circular?as-at=2026-05-03')).not.toContain('/en/circulars/general-circular/2-2020')
  })

  it('are where the facts of a document and the lines of lists lead', async () => {
    for (const [segment] of languages) {
      const { html } = await page(`/${segment}/circulars/general-circular/6-2026`)
      for (const path of ['/topics/records', '/series/general-circular', '/departments/drb']) expect(html).toContain(`<a href="/${segment}${path}">`)
      expect((await page(`/${segment}/circulars`)).html).toContain(`<li><a href="/${segment}/departments/drb">`)
    }
  })

  it.each(['/topics/nothing', '/series/records', '/topics/records/more'])('are missing at %s', async (path) => {
    expect((await page(`/tc${path}`)).status).toBe(404)
  })
})

describe('feeds', () => {
  const told = (html: string) => [...html.matchAll(/<link rel="alternate" type="([^"]*)" title="[^"]*" href="([^"]*)"/g)].map(([, type, href]) => [type, href])

  it.each(['', '/circulars', '/services', '/topics/records', '/series/general-circular', '/departments/drb'])('are told of in the head of %j and answer as what they say', async (path) => {
    for (const [segment] of languages) {
      const links = told((await page(`/${segment}${path}`)).html)
      const at = `/${segment}/feeds${path === '' ? '/all' : path}`
      expect(links).toEqual([['application/atom+xml', `${at}.atom`], ['application/feed+json', `${at}.json`]])
      const atom = await page(`${at}.atom`)
      expect([atom.status, atom.headers.get('content-type')]).toEqual([200, 'application/atom+xml; charset=utf-8'])
      const feed = readXml(atom.html)
      expect([feed.name, feed.children.find(({ attributes }) => attributes['rel'] === 'self')?.attributes['href']]).toEqual(['feed', `https://intranet.example${at}.atom`])
      const json = await page(`${at}.json`)
      expect([json.headers.get('content-type'), (JSON.parse(json.html) as { feed_url: string }).feed_url]).toEqual(['application/feed+json; charset=utf-8', `https://intranet.example${at}.json`])
    }
  })

  it.each(['atom', 'json'])('are named, packed and answered as pages are: %s', async (format) => {
    const asked = (method: string, encoding: string, headers = {}) => fetch(`${intranet.url}/tc/feeds/all.${format}`, { method, headers: { 'accept-encoding': encoding, ...headers } })
    const names = ['etag', 'cache-control', 'vary', 'content-type', 'content-length', 'content-encoding', 'content-security-policy', 'x-content-type-options']
    const headersOf = (answer: Response) => names.map((name) => answer.headers.get(name))
    for (const encoding of ['br', 'gzip', 'identity']) {
      const made = await asked('GET', encoding)
      expect([made.status, headersOf(made).slice(0, 3)]).toEqual([200, [expect.stringMatching(/^W\//), 'no-cache', 'Cookie, Accept-Encoding']])
      expect([made.headers.get('content-encoding'), made.headers.get('content-security-policy')]).toEqual([encoding === 'identity' ? null : encoding, "default-src 'none'; frame-ancestors 'none'"])
      const kept = await asked('GET', encoding)
      expect([headersOf(kept), await kept.text()]).toEqual([headersOf(made), await made.text()])
      const head = await asked('HEAD', encoding)
      expect([head.status, headersOf(head), await head.text()]).toEqual([200, headersOf(made), ''])
      const again = await asked('GET', encoding, { 'if-none-match': made.headers.get('etag') ?? '' })
      expect([again.status, await again.text()]).toEqual([304, ''])
    }
    const posted = await asked('POST', 'identity', { origin: intranet.url })
    expect([posted.status, posted.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  it('tell a day as it was, at addresses and with links that keep it', async () => {
    expect(told((await page('/en/circulars?as-at=2026-05-01')).html)[0]?.[1]).toBe('/en/feeds/circulars.atom?as-at=2026-05-01')
    const { html } = await page('/en/feeds/circulars.atom?as-at=2026-05-01')
    expect(html).toContain('No. 2/2020 (In force)')
    expect(html).toContain('href="https://intranet.example/en/circulars/general-circular/2-2020?as-at=2026-05-01"')
    expect((await page('/en/feeds/circulars.atom')).html).toContain('No. 2/2020 (Superseded)')
    expect((await page('/sc/feeds/circulars.atom?as-at=2026-02-30')).status).toBe(400)
  })

  it.each(['/feeds/nothing.atom', '/feeds/topics/nothing.json', '/feeds/all.rss', '/feeds/all', '/preview/circular.k1x2.29403120.aSeal/feeds/all.atom'])('are missing at %s', async (path) => {
    expect((await page(`/tc${path}`)).status).toBe(404)
  })
})

describe('registers', () => {
  it('show what is in force first, twenty a page', async () => {
    const { html } = await page('/en/circulars')
    expect(html).toContain('26 results, showing 1 to 20')
    expect(html.indexOf('No. 6/2026')).toBeLessThan(html.indexOf('No. 24/2019'))
  })

  it('keep the filter on the next page', async () => {
    const { html, title } = await page('/en/circulars?year=2019&q=&page=2')
    expect(html).toContain('24 results, showing 21 to 24')
    expect(html).toContain('href="/en/circulars?year=2019"')
    expect(title).toBe('Circulars (page 2 of 2) - Circulars - Demo Government Intranet')
  })

  it('are found at an address of their own, page by page, with the filter and nothing else of the query', async () => {
    // Those in Chinese are shorter: there is no second page.
    const { canonical, alternates } = await page('/en/circulars?utm_source=x&q=&year=2019&year=2020&page=2&page=1')
    expect(canonical).toBe('https://intranet.example/en/circulars?year=2019&page=2')
    expect(alternates).toMatchObject({ 'zh-Hant-HK': 'https://intranet.example/tc/circulars?year=2019', 'zh-Hans': 'https://intranet.example/sc/circulars?year=2019' })
    expect((await page('/tc/circulars?page=1&status=current')).canonical).toBe('https://intranet.example/tc/circulars')
    expect((await page('/en/circulars/general-circular/6-2026?page=2')).canonical).toBe('https://intranet.example/en/circulars/general-circular/6-2026')
  })

  it('keep a choice that they do not offer', async () => {
    expect((await page('/en/circulars?year=2001')).html).toMatch(/<option value="2001" selected[^>]*>\s*2001\s*<\/option>/)
  })

  it('say what to do when nothing matches', async () => {
    const { html } = await page('/en/circulars?year=2001')
    expect(html).toContain('Nothing matches this filter')
    expect(html).toContain('Try fewer words')
  })

  it('print the latest date of what they show', async () => {
    expect((await page('/en/guidelines')).html).toContain('reviewed="2026-10-15"')
  })
})

const registers = allKinds.filter(({ layout }) => layout.as === 'register')
const missingPage = { en: /^There is no page [“9]/, tc: /^沒有第[「9]/, sc: /^没有第[“9]/ }
const emptyRegister = { en: ['Nothing matches this filter'], tc: ['沒有符合篩選條件的項目'], sc: ['没有符合筛选条件的项目'] }

describe.each(registers.map((kind) => [kind.path, kind] as const))('the register at /%s', (path, kind) => {
  it.each(['99', '0', 'x', '-1', '1.5', '9999999999999999999999', '<b>'])('has no page %s, says so and leads to those it has', async (asked) => {
    for (const [segment, lang] of languages) {
      const read = await page(`/${segment}/${path}?status=all&page=${encodeURIComponent(asked)}`)
      const main = read.html.slice(read.html.indexOf('<main'), read.html.indexOf('</main'))
      const [, heading = ''] = /<h2 id="results">([^<]*)/.exec(main.replaceAll(/<\/?span[^>]*>/g, '')) ?? []
      expect([read.status, read.lang, read.headings, read.canonical, read.headers.get('cache-control')]).toEqual([404, lang, [kind.words[lang].title], undefined, 'no-store'])
      expect(heading).toMatch(asked === '99' ? missingPage[segment] : /./)
      expect(read.title.startsWith(unescaped(heading))).toBe(true)
      expect(main).not.toContain(emptyRegister[segment][0])
      expect(read.html).toContain('content="noindex"')
      const ways = [...main.matchAll(/<a href="([^"]*\?status=all[^"]*)"/g)].map(([, href]) => unescaped(href))
      expect(ways[0]).toBe(`/${segment}/${path}?status=all`)
      for (const way of ways) expect((await page(way)).status, way).toBe(200)
    }
  })

  it.each(['page=', 'page=1', 'page=01', 'page=1&page=99', 'page'])('shows its first page for ?%s', async (query) => {
    for (const [segment] of languages) {
      const { status, canonical } = await page(`/${segment}/${path}?${query}`)
      expect([status, canonical]).toEqual([200, `https://intranet.example/${segment}/${path}`])
    }
  })

  it('says that nothing matches where nothing does, whichever page is asked for', async () => {
    for (const [segment] of languages) {
      for (const query of ['q=zzzzzz', 'q=zzzzzz&page=7', 'q=zzzzzz&page=x']) {
        const { status, html, canonical } = await page(`/${segment}/${path}?${query}`)
        expect([status, canonical]).toEqual([200, `https://intranet.example/${segment}/${path}?q=zzzzzz`])
        expect(html).toContain(emptyRegister[segment][0])
      }
    }
  })
})

describe('the home page', () => {
  it('lists what is new with the newest first, kinds mixed', async () => {
    const { html } = await page('/en')
    const news = html.slice(html.indexOf('id="whats-new"'), html.indexOf('id="most-used"'))
    const titles = [...news.matchAll(/<a href="\/en\/[^"/]+\/[^"]+">\s*([^<]*?)\s*<\/a>\s*<\/h3>/g)].map(([, title]) => title)
    const known = ['Keeping electronic records', 'One counter for two offices', 'Only in English', 'Yearly review of web pages', 'Circular 24 of 2019']
    expect(titles.filter((title) => known.includes(title ?? '')).sort()).toEqual([...known].sort())
    expect(titles.indexOf('Keeping electronic records')).toBeLessThan(titles.indexOf('Yearly review of web pages'))
    expect(titles.indexOf('Yearly review of web pages')).toBeLessThan(titles.indexOf('Circular 24 of 2019'))
    expect(titles).toHaveLength(8)
  })

  it('shows the alerts of this hour and none that is over', async () => {
    const { html } = await page('/en')
    expect(html).toContain('Tropical cyclone signal No. 3')
    expect(html).not.toContain('Offices closed on 1 July 2020')
  })

  it('offers services in use and none that is closed', async () => {
    const { html } = await page('/en')
    const used = html.slice(html.indexOf('id="most-used"'), html.indexOf('id="ways-in"'))
    expect(used).toContain('Electronic leave')
    expect(used).not.toContain('Telex exchange')
  })
})

describe('services', () => {
  it('are listed by task and by name, each leading to the other, without scripts', async () => {
    for (
      const [segment, lang, task, name, heading] of [['en', 'en', 'By task', 'A to Z', 'E'], ['tc', 'zh-Hant-HK', '按工作類別', '按筆劃', '13劃'], [
        'sc',
        'zh-Hans',
        '按工作类别',
        '按拼音',
        'D',
      ]] as const
    ) {
      const [byTask, byName] = await Promise.all([page(`/${segment}/services`), page(`/${segment}/services?list=a-to-z`)])
      for (const [{ html }, shown, other] of [[byTask, task, name], [byName, name, task]] as const) {
        expect(html).toContain(`<li aria-current="true">${shown}</li>`)
        expect(html).toMatch(new RegExp(`<a href="/${segment}/services[^"]*">${other}</a>`))
      }
      expect(byTask.html).toContain('id="group-personnel"')
      expect(byName.html).toMatch(new RegExp(`<h2 id="group-[^"]+">${heading}</h2>`))
      expect(byName.headings[0]).toContain(name)
      expect([byName.lang, byName.canonical, byName.alternates['zh-Hans']]).toEqual([
        lang,
        `https://intranet.example/${segment}/services?list=a-to-z`,
        'https://intranet.example/sc/services?list=a-to-z',
      ])
      expect(byName.html).toContain(`href="/${segment}/services/e-leave"`)
    }
    expect((await page('/en/services?list=nothing')).canonical).toBe('https://intranet.example/en/services')
  })

  it('open while they are in use', async () => {
    expect((await page('/en/services/e-leave')).html).toContain('href="https://e-leave.demonstration.example/"')
  })

  it('lose their link once they are closed, and say so', async () => {
    const { html } = await page('/tc/services/telex')
    expect(html).not.toContain('telex.demonstration.example')
    expect(html).toContain('此服務已停用。')
  })
})

describe('documents no longer in force', () => {
  it('say so and have no date of review', async () => {
    const { html } = await page('/en/references/two-counters')
    expect(html).toContain('It has been withdrawn and nothing takes its place.')
    expect(html).not.toContain('Next review by')
    expect((await page('/en/references/one-counter')).html).toContain('Next review by')
  })
})

describe('circulars', () => {
  it('link old and new both ways', async () => {
    const old = await page('/tc/circulars/general-circular/2-2020')
    expect(old.html).toContain('superseded-by-href="/tc/circulars/general-circular/6-2026"')
    const links = old.html.match(/<a [^>]*href="\/tc\/circulars\/general-circular\/6-2026"/g)
    // In its head, and in the chain of what took whose place.
    expect(links).toHaveLength(2)
    const current = await page('/tc/circulars/general-circular/6-2026')
    expect(current.html).toContain('href="/tc/circulars/general-circular/2-2020"')
  })

  it('say when nobody has checked the conversion', async () => {
    const converted = '本文由繁体中文版自动转换而成'
    expect((await page('/sc/circulars/general-circular/6-2026')).html).toContain(converted)
    expect((await page('/tc/circulars/general-circular/6-2026')).html).not.toContain('自動轉換')
  })
})

describe('search', () => {
  it('counts what it finds, the best first, and leads to the paragraph that answers', async () => {
    const { html } = await page('/en/search?q=review%20web')
    expect(html).toMatch(/<p>\d+ results for “review web”<\/p>/)
    const first = html.slice(html.indexOf('<ol class="clf-register"'), html.indexOf('</li>', html.indexOf('</h2>')))
    expect(first).toContain('Yearly <mark>review</mark> of <mark>web</mark> pages')
    expect(first).toContain('href="/en/circulars/general-circular/6-2026#p2"')
  })

  it('finds as at the day of the page what was public then', async () => {
    const found = async (day: string) => (await page(`/en/search?q=6%2F2026&as-at=${day}`)).html.includes('/circulars/general-circular/6-2026?as-at=')
    expect([await found('2026-06-01'), await found('2026-05-01')]).toEqual([true, false])
  })

  it('finds departments beside documents, and not where documents are narrowed', async () => {
    const leads = async (query: string) => (await page(`/en/search?q=${query}`)).html.includes('<a href="/en/departments/drb"')
    expect([await leads('drb'), await leads('drb&year=2026'), await leads('drb&page=2')]).toEqual([true, false, false])
  })

  it('prints the words as words', async () => {
    const { html, inline } = await page(`/en/search?q=${encodeURIComponent('"><script>alert(1)</script>')}`)
    expect(inline).toBe(0)
    expect(html).toContain('&lt;script&gt;')
  })

  it('finds Simplified pages by Traditional words', async () => {
    expect((await page(`/sc/search?q=${encodeURIComponent('網頁覆檢')}`)).html).toContain('<mark>网页</mark>每年<mark>覆检</mark>')
  })
})

describe('restricted circulars', () => {
  const secret = /secret store|機密倉庫|机密仓库/

  it.each(['7-2026', '8-2026'])('are nowhere: %s answers as an address that never was', async (number) => {
    for (const [segment] of languages) {
      const [restricted, never] = await Promise.all([page(`/${segment}/circulars/general-circular/${number}`), page(`/${segment}/circulars/general-circular/0-0000`)])
      expect([restricted.status, restricted.html.replaceAll(number, '')]).toEqual([404, never.html.replaceAll('0-0000', '')])
    }
  })

  it.each([
    '',
    '/circulars?status=all',
    // By one of its words: what was typed stands on the page.
    '/circulars?q=secret&status=all',
    '/site-map',
    '/departments/drb',
    '/topics/records?status=all',
    '/series/general-circular?status=all',
    '/circulars/general-circular/6-2026',
  ])(
    'are neither listed nor named on %s',
    async (path) => {
      for (const [segment] of languages) {
        const { status, html } = await page(`/${segment}${path}`)
        expect([status, secret.test(html), html.includes('7-2026')]).toEqual([200, false, false])
      }
    },
  )

  it.each(['secret', '機密', '机密'])('are not found by %s', async (word) => {
    for (const [segment] of languages) {
      const { html } = await page(`/${segment}/search?q=${encodeURIComponent(word)}`)
      expect(html).not.toMatch(/7-2026|8-2026/)
    }
  })
})

describe('errors', () => {
  it('have the language and furniture of the address', async () => {
    const { status, lang, headings, html } = await page('/tc/nothing-here')
    expect([status, lang, headings]).toEqual([404, 'zh-Hant-HK', ['找不到網頁']])
    expect(html).toContain('<clf-footer')
  })

  it('speak three languages when the language is unknown', async () => {
    const { status, html } = await page('/fr/circulars')
    expect(status).toBe(404)
    for (const text of ['Page not found', '找不到網頁', '找不到网页']) expect(html).toContain(text)
  })

  it('name the languages a document does exist in', async () => {
    const { status, headings, html } = await page('/sc/circulars/general-circular/9-2026')
    expect([status, headings]).toEqual([200, ['此网页没有简体中文版']])
    const main = html.slice(html.indexOf('<main'), html.indexOf('</main'))
    expect(main).toContain('href="/en/circulars/general-circular/9-2026"')
    expect(main).not.toContain('href="/tc/circulars/general-circular/9-2026"')
  })

  it('hide what went wrong inside', async () => {
    // In a preview the CMS is asked, and this is what it refuses.
    const { status, headings, html } = await page('/en/preview/circular.k1x2.29403120.aSeal/circulars/refused/1-2026')
    expect([status, headings]).toEqual([500, ['Something went wrong on our side']])
    expect(html).not.toMatch(/CmsRefused|127\.0\.0\.1|node:/)
  })

  it.each([
    '/anything',
    '/.env',
    '/.git/config',
    '/index.html',
    '/circulars',
    '/EN',
    '/favicon.png',
    '/_image?href=x',
    '/_server-islands/x',
    '/english/circulars',
    '/404',
    '/500',
    '/.well-known/security.txt',
    '//circulars',
    '/%',
    '/%ff',
  ])(
    'speak the language of the reader where no page is: %s',
    async (path) => {
      const { status, lang, headings, title, html } = await page(path, { headers: { 'accept-language': 'zh-CN' } })
      expect([status, lang, headings]).toEqual([404, 'zh-Hans', ['找不到网页']])
      expect(title).toContain('找不到网页')
      // Whoever comes by such an address may read any of them.
      for (const words of ['Page not found', '找不到網頁', 'href="/en"', 'href="/tc"', 'href="/sc"']) expect(html).toContain(words)
    },
  )

  it.each(
    [
      ['an address that is too long', `/tc/search?q=${'x'.repeat(5_000)}`, {}, 414, '此網址過長'],
      ['a host that is none', '/tc/contact', { host: 'a b' }, 400, '無法讀取此網址'],
      ['a method that nothing takes', '/tc/contact', { method: 'TRACE' }, 405, '此網址不接受這項要求'],
    ] as const,
  )('are pages with furniture for what the server refuses: %s', async (_what, path, { host, method }: { host?: string; method?: string }, status, heading) => {
    const { port } = new URL(intranet.url)
    const [answer] = (await once(request({ port, path, method, headers: { host: host ?? 'intranet.example' }, agent: false }).end(), 'response')) as [IncomingMessage]
    const html = await text(answer)
    expect([answer.statusCode, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([status, 'text/html; charset=utf-8', 'no-store'])
    expect(html).toContain(`<h1>${heading}</h1>`)
    expect(html).toContain('<clf-footer')
    expect(answer.headers.allow).toBe(status === 405 ? 'GET, HEAD' : undefined)
  })

  it.each([
    ['no choice of ours', 'theme=pink', undefined, 400, '設定並無更改', '表格內沒有本網站認識的設定。'],
    ['more than is read', `theme=${'x'.repeat(100_000)}`, undefined, 400, '設定並無更改', '表格內沒有本網站認識的設定。'],
    ['another site', 'theme=dark', 'https://evil.example', 403, '設定並無更改', '此表格來自其他網站。'],
  ])('are pages for a form with %s', async (_what, body, origin, status, heading, words) => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded', referer: `${intranet.url}/tc/contact`, ...(origin && { origin }) }
    const { headings, html, ...read } = await page('/preferences', { method: 'POST', body, headers })
    expect([read.status, headings, read.headers.getSetCookie()]).toEqual([status, [heading], []])
    expect(html).toContain(words)
  })

  it.each(['/en//circulars', '/en/%ZZ', '/en/circulars/%E5', '/en/index.html', '/en/circulars.html', '/en//', '/en/404'])('speak the language of the address: %s', async (path) => {
    const { status, lang, headings } = await page(path, { headers: { 'accept-language': 'zh-CN' } })
    expect([status, lang, headings]).toEqual([404, 'en', ['Page not found']])
  })

  it('are never kept', async () => {
    expect((await page('/en/nothing-here')).headers.get('cache-control')).toBe('no-store')
  })
})

describe('a reader’s choices', () => {
  it('come back on the page', async () => {
    const { html } = await page('/en', { headers: { cookie: 'clf-text-size=largest; clf-theme=dark' } })
    expect(html).toContain('<html lang="en" data-clf-text-size="largest" data-clf-theme="dark">')
  })

  it('are ignored when they are none of ours', async () => {
    const { html } = await page('/en', { headers: { cookie: 'clf-text-size="><b>; clf-theme=x' } })
    expect(html).toContain('<html lang="en">')
  })

  it('are set without scripts', async () => {
    const body = new URLSearchParams({ 'text-size': 'larger', return: '/tc' })
    const { status, headers } = await page('/preferences', { method: 'POST', body, headers: { origin: intranet.url } })
    expect([status, headers.get('location')]).toEqual([303, '/tc'])
    expect(headers.getSetCookie()[0]).toContain('clf-text-size=larger')
  })
})

describe('caching', () => {
  it('answers 304 to a reader who has the page', async () => {
    const { headers } = await page('/en/contact')
    expect(headers.get('vary')).toBe('Cookie, Accept-Encoding')
    const again = await page('/en/contact', { headers: { 'if-none-match': headers.get('etag') ?? '' } })
    expect([again.status, again.html]).toEqual([304, ''])
  })

  // A form has an id of its own each time.
  it.each(kinds.filter(([path]) => !forms.includes(path)))('sends the same page whether it was kept or made, to GET and to HEAD: %s', async (path) => {
    const asked = (method: string, encoding: string, query: string) => fetch(`${intranet.url}/tc${path}${query}`, { method, headers: { 'accept-encoding': encoding } })
    const told = async (
      answer: Response,
    ) => [
      answer.status,
      ...['etag', 'cache-control', 'vary', 'content-type', 'content-encoding', 'content-security-policy'].map((name) => answer.headers.get(name)),
      await answer.text(),
    ]
    for (const encoding of ['br', 'gzip', 'identity']) {
      const first = await asked('GET', encoding, `?${encoding}`)
      const kept = await asked('GET', encoding, `?${encoding}`)
      const head = await asked('HEAD', encoding, `?${encoding}`)
      const lengths = [first, kept, head].map(({ headers }) => Number(headers.get('content-length')))
      // What is asked for again is packed smaller.
      expect([lengths[0] === lengths[1], lengths[1] === lengths[2]]).toEqual([encoding === 'identity', true])
      const made = await told(first)
      expect(await told(kept)).toEqual(made)
      expect(await told(head)).toEqual([...made.slice(0, -1), ''])
      expect(made.slice(0, 4)).toEqual([200, expect.stringMatching(/^W\//), 'no-cache', 'Cookie, Accept-Encoding'])
    }
  })

  it('is by the choices of the reader', async () => {
    const dark = () => page('/sc/contact', { headers: { cookie: 'clf-theme=dark' } })
    const plain = () => page('/sc/contact')
    const answers = [await dark(), await plain(), await dark(), await plain()].map(({ html }) => html.includes('data-clf-theme="dark"'))
    expect(answers).toEqual([true, false, true, false])
  })
})

describe('built files', () => {
  it('are kept for ever and go packed as small as can be; a part of one is a part of it as it is', async () => {
    const { html } = await page('/en')
    for (const path of [...html.matchAll(/(?:href|src)="(\/_astro\/[^"]+\.(?:css|js))"/g)].map(([, found = '']) => found)) {
      const plain = await fetch(intranet.url + path, { headers: { 'accept-encoding': 'identity' } })
      const whole = await plain.text()
      const length = Buffer.byteLength(whole)
      for (const encoding of ['br', 'gzip']) {
        const packed = await fetch(intranet.url + path, { headers: { 'accept-encoding': encoding } })
        expect([packed.headers.get('content-encoding'), packed.headers.get('cache-control'), packed.headers.get('vary')]).toEqual([encoding, 'public, max-age=31536000, immutable', 'Accept-Encoding'])
        expect(await packed.text()).toBe(whole)
        expect(Number(packed.headers.get('content-length'))).toBeLessThan(length / 2)
      }
      const part = await fetch(intranet.url + path, { headers: { range: 'bytes=5-9', 'accept-encoding': 'br' } })
      expect([part.status, part.headers.get('content-range'), await part.text()]).toEqual([206, `bytes 5-9/${length}`, whole.slice(5, 10)])
      const again = await fetch(intranet.url + path, { headers: { 'if-none-match': plain.headers.get('etag') ?? '' } })
      expect([again.status, again.headers.get('cache-control')]).toEqual([304, 'public, max-age=31536000, immutable'])
    }
  })
})

describe('files', () => {
  it('come through to be saved, with the type of their name and the name that the CMS gives', async () => {
    const { status, headers } = await page('/files/checklist.pdf')
    expect([status, headers.get('content-type'), headers.get('x-content-type-options')]).toEqual([200, 'application/pdf', 'nosniff'])
    expect([headers.get('content-disposition'), headers.get('content-security-policy')]).toEqual(['attachment; filename="Yearly checklist.pdf"', "default-src 'none'; sandbox"])
  })

  it.each(['/files/..%2fhealthz', '/files/gone.pdf', '/files/.env'])('are missing at %s', async (path) => {
    expect((await page(path)).status).toBe(404)
  })
})

describe('a preview', () => {
  const token = 'circular.k1x2.29403120.aSeal'
  const path = '/circulars/general-circular/6-2026'

  it('is the page of a document with its draft in it, which says so and until when', async () => {
    const { status, html, headings, title } = await page(`/en/preview/${token}${path}`)
    expect([status, headings, title.includes('Draft of Yearly review')]).toEqual([200, ['Draft of Yearly review of web pages'], true])
    expect(html).toContain('heading="Draft: not published"')
    expect(html).toContain('This link works until 04:01 Hong Kong time.')
    expect((await page(`/en${path}`)).html).not.toContain('Draft')
  })

  it('is neither kept nor indexed', async () => {
    const { headers, html, canonical } = await page(`/en/preview/${token}${path}`)
    expect([headers.get('cache-control'), headers.get('x-robots-tag'), headers.get('etag'), canonical]).toEqual(['no-store', 'noindex', null, undefined])
    expect(html).toContain('<meta name="robots" content="noindex">')
  })

  it('is read in the other languages at its own address', async () => {
    const { alternates } = await page(`/en/preview/${token}${path}`)
    expect(alternates['zh-Hant-HK']).toBe(`https://intranet.example/tc/preview/${token}${path}`)
    expect((await page(`/tc/preview/${token}${path}`)).html).toContain('heading="草稿：尚未發布"')
  })

  it('shows registers and the home page as the draft would make them', async () => {
    expect((await page(`/en/preview/${token}/circulars`)).html).toContain('Draft of Yearly review of web pages')
    expect((await page(`/en/preview/${token}`)).status).toBe(200)
  })

  it.each([`/en/preview/circular.k1x2.29403120.ended${path}`, `/en/preview/nothing${path}`])('that has ended, or never was, says so and shows nothing: %s', async (address) => {
    const { status, headings, html } = await page(address)
    expect([status, headings]).toEqual([410, ['This link has ended']])
    expect(html).not.toContain('Draft')
  })

  it('without a token is a page that is not there', async () => {
    expect((await page('/en/preview')).status).toBe(404)
  })
})

describe('a bad day of the CMS', () => {
  it('is noticed by nobody who reads, also of pages and files that nobody had read before', async () => {
    const ownCms = await startFixtureCms()
    const own = await startBuiltIntranet(ownCms.url)
    await expect.poll(() => own.health()).not.toHaveProperty('filesMissing')
    await ownCms.stop()
    for (const [index, [path]] of kinds.entries()) {
      const [segment, lang] = languages[index % languages.length] ?? languages[0]
      const read = await readPage(`${own.url}/${segment}${path}`)
      expect([read.status, read.lang, read.headings.length], path).toEqual([200, lang, 1])
    }
    expect(await (await fetch(`${own.url}/files/checklist.pdf`)).text()).toBe('%PDF-1.7 fixture')
    expect((await readPage(`${own.url}/en/circulars/general-circular/1-1999`)).status).toBe(404)
    await expect.poll(() => own.health()).toMatchObject({ status: 'ok', cms: 'down', content: 'current', fault: expect.stringMatching(/^unreachable since /) })
    expect(await own.stop()).toBe(0)
  })

  it('of a CMS that is stopped, and then killed, is noticed by nobody either; what it publishes in between is there', async () => {
    const process = fork(fileURLToPath(new URL('../fixture/cms-process.ts', import.meta.url)), { execArgv: ['--disable-warning=ExperimentalWarning'] })
    const [address] = (await once(process, 'message')) as [string]
    const own = await startBuiltIntranet(address)
    const read = async () =>
      (await Promise.all(['/en', '/tc/circulars', '/sc/circulars/general-circular/2-2020', '/en/departments', '/tc/search?q=網頁'].map((path) => readPage(own.url + path)))).map(({ status }) => status)
    process.kill('SIGSTOP')
    expect(await read()).toEqual([200, 200, 200, 200, 200])
    process.send({ publish: 'Published after a stop' })
    process.kill('SIGCONT')
    await expect.poll(async () => (await readPage(`${own.url}/en/departments`)).html, { timeout: 20_000 }).toContain('Published after a stop')
    process.kill('SIGKILL')
    await once(process, 'exit')
    expect(await read()).toEqual([200, 200, 200, 200, 200])
    await own.stop()
  })

  it('that lasts is told to readers in their language, and by the health answer', async () => {
    const store = mkdtempSync(join(tmpdir(), 'clf-stale-'))
    const ownCms = await startFixtureCms()
    await (await startBuiltIntranet(ownCms.url, { store })).stop()
    await ownCms.stop()
    writeStatus(store, { ...readStatus(store), answered: '2026-11-27T17:05:00.000Z' })
    const own = await startBuiltIntranet(ownCms.url, { store })
    expect((await readPage(`${own.url}/en/circulars`)).html).toContain('Last updated: 28 November 2026, 01:05 Hong Kong time.')
    expect((await readPage(`${own.url}/tc/circulars/no/thing`)).html).toContain('最後更新：2026年11月28日01:05（香港時間）')
    expect((await readPage(`${own.url}/sc`)).html).toContain('最后更新：2026年11月28日01:05（香港时间）')
    expect(await own.health()).toMatchObject({ status: 'ok', content: 'stale', answered: '2026-11-27T17:05:00.000Z' })
    await own.stop()
    rmSync(store, { recursive: true })
  })

  it('that was there before anything was read says 503 in three languages', async () => {
    const own = await startBuiltIntranet('http://127.0.0.1:9', { isFilled: false })
    const { status, headers, html, headings } = await readPage(`${own.url}/tc/circulars`)
    expect([status, headers.get('retry-after'), headings]).toEqual([503, '60', ['本網站暫時未能讀取內容']])
    expect(html).toContain('This site cannot read its content just now')
    expect(html).not.toContain('StoreNotFilled')
    expect(await own.health()).toMatchObject({ status: 'ok', cms: 'down', content: 'filling' })
    expect((await readPage(`${own.url}/en/accessibility`)).status).toBe(200)
    expect(await own.stop()).toBe(0)
  })
})
