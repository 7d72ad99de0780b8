import { themes } from '@clf/audit'
import { expect, test, type Page } from '@playwright/test'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { faultsOfLibraryUse } from '../pages/library-use.ts'
import { alive } from '../visit/alive.ts'
import { faultsIn, judged } from '../visit/faults-in-state.ts'
import { inTurn } from '../visit/in-turn.ts'
import { adaptations } from '../visit/adaptations.ts'
import { buildApp, failToStart, folderOfApp, startApp, type RunningApp } from './running-app.ts'

test.describe.configure({ mode: 'serial' })

let app: RunningApp
test.beforeAll(async () => {
  await buildApp()
  app = await startApp()
})
test.afterAll(() => app.stop())

const languages = [
  {
    segment: 'en',
    tag: 'en',
    missing: 'Page not found',
    refused: 'This address does not take that request',
    unread: 'This site cannot read its content just now',
    fault: 'Something went wrong on our side',
    save: 'Save these settings',
    dark: 'Dark',
    largest: 'Largest',
  },
  {
    segment: 'tc',
    tag: 'zh-Hant-HK',
    missing: '找不到網頁',
    refused: '此網址不接受這項要求',
    unread: '本網站暫時未能讀取內容',
    fault: '系統出現問題',
    save: '儲存設定',
    dark: '深色',
    largest: '最大',
  },
  { segment: 'sc', tag: 'zh-Hans', missing: '找不到网页', refused: '此网址不接受这项要求', unread: '本网站暂时未能读取内容', fault: '系统出现问题', save: '储存设定', dark: '深色', largest: '最大' },
] as const
const paths = ['', '/settings', '/notices', '/notices?place=tower&page=2', '/notices/lift-2'] as const

const ask = (path: string, init: RequestInit = {}) => fetch(app.url + path, { redirect: 'manual', ...init })
const unescaped = (address = '') => address.replaceAll(/&(?:amp|#38|#x26);/g, '&')
const headingOf = (html: string) => /<h1[^>]*>([^<]*)<\/h1>/.exec(html)?.[1]

test('an app with a register is fewer than 120 lines, configuration and start included', async () => {
  const files = await readdir(folderOfApp, { recursive: true, withFileTypes: true })
  const own = files.filter((file) => file.isFile() && !/\/(dist|\.astro|node_modules)(\/|$)/.test(`${file.parentPath}/`))
  const texts = await Promise.all(own.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')))
  expect(texts.length).toBeGreaterThan(5)
  expect(texts.flatMap((text) => text.split('\n')).filter((line) => line.trim()).length).toBeLessThan(120)
})

test('every page is in the language of its address and leads to itself in the others', async () => {
  for (const { segment, tag } of languages) {
    for (const path of paths) {
      const answer = await ask(`/${segment}${path}`)
      const html = await answer.text()
      expect([answer.status, /<html lang="([^"]+)"/.exec(html)?.[1]], `/${segment}${path}`).toEqual([200, tag])
      const links = [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g)].map(([, lang, href]) => `${lang} ${unescaped(href)}`)
      expect(unescaped(/<link rel="canonical" href="([^"]+)"/.exec(html)?.[1])).toBe(`https://board.example/${segment}${path}`)
      expect(links).toEqual([...languages.map((each) => `${each.tag} https://board.example/${each.segment}${path}`), `x-default https://board.example/en${path}`])
    }
  }
})

const registers = [
  { segment: 'en', count: '8 results, showing 6 to 8', none: 'Nothing matches this filter', missing: ['There is no page 99', 'There are 3 pages of results.'] },
  { segment: 'tc', count: '8項結果，顯示第6至8項', none: '沒有符合篩選條件的項目', missing: ['沒有第99頁', '結果共有3頁。'] },
  { segment: 'sc', count: '8项结果，显示第6至8项', none: '没有符合筛选条件的项目', missing: ['没有第99页', '结果共有3页。'] },
] as const

for (const { segment, count, none, missing } of registers) {
  test(`a register of its own filters, counts and turns pages without script: /${segment}`, async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    const address = `${app.url}/${segment}/notices`
    const results = page.getByRole('main').getByRole('listitem').getByRole('heading')
    await page.goto(address)
    await expect(results).toHaveCount(5)
    await page.getByRole('combobox').selectOption('tower')
    await page.locator('main').getByRole('button').click()
    await expect(page).toHaveURL(`${address}?q=&place=tower`)
    await page.locator('clf-pagination a[rel="next"]').click()
    await expect(page).toHaveURL(`${address}?place=tower&page=2`)
    await expect(page.locator('#results')).toHaveText(count)
    await expect(results).toHaveCount(3)
    await page.goto(`${address}?q=zzz`)
    await expect(page.locator('#results')).toHaveText(none)
    const answer = await page.goto(`${address}?page=99`)
    expect(answer?.status()).toBe(404)
    for (const words of missing) await expect(page.getByRole('main')).toContainText(words)
    await page.locator('main a[href$="?page=3"]').click()
    await expect(results).toHaveCount(2)
    await context.close()
  })
}

test('every page is made of the library’s own elements', async () => {
  for (const { segment } of languages)
    for (const path of [...paths, '/notices?page=99', '/notices?q=zzz', '/nowhere']) expect(faultsOfLibraryUse(await (await ask(`/${segment}${path}`)).text()), path).toEqual([])
})

test('the front door leads to the language the reader prefers', async () => {
  for (const [wanted, location] of [['zh-HK', '/tc'], ['zh-CN', '/sc'], ['fr', '/en']]) {
    const { status, headers } = await ask('/', { headers: { 'accept-language': wanted ?? '' } })
    expect([status, headers.get('location')]).toEqual([302, location])
  }
})

test('every answer has the security headers, and a page the policy with the hashes of its shadow roots', async () => {
  const script = /src="(\/_astro\/[^"]+\.js)"/.exec(await (await ask('/en')).text())?.[1] ?? 'none'
  for (const path of ['/en', script, '/en/settings/', '/en/nothing', '/healthz', '/']) {
    const { headers } = await ask(path)
    expect([headers.get('x-content-type-options'), headers.get('referrer-policy'), headers.get('cross-origin-opener-policy')], path).toEqual(['nosniff', 'same-origin', 'same-origin'])
    expect(headers.get('content-security-policy'), path).toMatch(/^default-src 'none'; .*frame-ancestors 'none'/)
  }
  const policy = (await ask('/en')).headers.get('content-security-policy')
  expect(policy).toMatch(/style-src 'self'( 'sha256-[\w+/=]+')+;/)
  expect(policy).not.toContain('unsafe')
})

test('a page goes compressed to a reader who takes it, and not again to one who has it', async () => {
  for (const encoding of ['br', 'gzip']) expect((await ask('/tc', { headers: { 'accept-encoding': encoding } })).headers.get('content-encoding')).toBe(encoding)
  const plain = await ask('/tc', { headers: { 'accept-encoding': 'identity' } })
  expect([plain.headers.get('content-encoding'), plain.headers.get('vary'), plain.headers.get('cache-control')]).toEqual([null, 'Cookie, Accept-Encoding', 'no-cache'])
  expect((await ask('/tc', { headers: { 'if-none-match': plain.headers.get('etag') ?? 'none' } })).status).toBe(304)
})

test('what goes wrong is told with its status in the language of the address', async () => {
  for (const { segment, tag, missing, unread, fault } of languages) {
    for (const [path, status, heading] of [['/notices/none', 404, missing], ['/nowhere', 404, missing], ['/notices/unread', 503, unread], ['/notices/fault', 500, fault]] as const) {
      const answer = await ask(`/${segment}${path}`)
      const html = await answer.text()
      expect([answer.status, headingOf(html), /<html lang="([^"]+)"/.exec(html)?.[1], answer.headers.get('cache-control')], path).toEqual([status, heading, tag, 'no-store'])
      expect(html).not.toMatch(/secret|10\.0\.0\.5|node:|The store of notices/)
      // A site without search, site map and contact offers none of them.
      expect(html).not.toMatch(/href="\/\w\w\/(search|site-map|contact)"/)
    }
  }
})

test('a notice in other languages says in which', async () => {
  const answer = await ask('/en/notices/chinese')
  const html = await answer.text()
  expect([answer.status, headingOf(html)]).toEqual([200, 'This page is not available in English'])
  expect(html).toContain('href="/tc/notices/chinese"')
})

test('an address outside the languages is answered in the reader’s', async () => {
  for (const path of ['/anything', '/.env', '/%', '/EN']) {
    const answer = await ask(path, { headers: { 'accept-language': 'zh-HK' } })
    expect([answer.status, headingOf(await answer.text())], path).toEqual([404, '找不到網頁'])
  }
  expect(await (await ask('/robots.txt')).text()).toBe('User-agent: *\nDisallow: /preferences\n')
})

test('the site says that it lives, and which version it is', async () => {
  expect(await (await ask('/healthz')).json()).toEqual({ status: 'ok', version: '0.1.0' })
})

test('the clock of the site dates the page', async () => {
  expect(await (await ask('/en')).text()).toContain('revised="2026-11-23"')
})

test('display settings are kept without script', async ({ browser }) => {
  for (const { segment, save, dark, largest } of languages) {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${app.url}/${segment}/settings`)
    await page.getByRole('radio', { name: dark, exact: true }).check()
    await page.getByRole('radio', { name: largest, exact: true }).check()
    await page.getByRole('button', { name: save }).click()
    await expect(page).toHaveURL(`${app.url}/${segment}/settings`)
    await page.goto(`${app.url}/en/notices/none`)
    const html = page.locator('html')
    await expect(html).toHaveAttribute('data-clf-theme', 'dark')
    await expect(html).toHaveAttribute('data-clf-text-size', 'largest')
    await context.close()
  }
})

test('another site can send nothing, to whatever address', async () => {
  for (const path of ['/preferences', '/en', '/en/settings']) {
    const { status, headers } = await ask(path, { method: 'POST', headers: { origin: 'https://evil.example' }, body: new URLSearchParams({ theme: 'dark' }) })
    expect([status, headers.getSetCookie()], path).toEqual([403, []])
  }
})

test('a page is read: every other method is refused in the language of the address, with what the page takes', async () => {
  for (const { segment, tag, refused } of languages) {
    for (const path of [...paths, '/notices/none']) {
      for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) {
        const answer = await ask(`/${segment}${path}`, { method, ...(method === 'PUT' && { body: 'words' }) })
        const html = await answer.text()
        const { headers } = answer
        expect([answer.status, headers.get('allow'), headers.get('cache-control'), headingOf(html), /<html lang="([^"]+)"/.exec(html)?.[1]], `${method} /${segment}${path}`).toEqual([
          405,
          'GET, HEAD',
          'no-store',
          refused,
          tag,
        ])
      }
    }
  }
})

test('a page can be asked what it takes, and whether it is there, without being sent', async () => {
  for (const path of ['/en', '/tc/settings', '/healthz', '/robots.txt']) {
    const options = await ask(path, { method: 'OPTIONS' })
    expect([options.status, options.headers.get('allow'), await options.text()], path).toEqual([204, 'GET, HEAD', ''])
    const [head, get] = [await ask(path, { method: 'HEAD' }), await ask(path)]
    expect([head.status, head.headers.get('content-type'), head.headers.get('etag'), await head.text()], path).toEqual([200, get.headers.get('content-type'), get.headers.get('etag'), ''])
  }
})

test('an address that is no page takes its own methods alone, and one that leads nowhere leads nowhere by any', async () => {
  for (
    const [path, method, status, allow] of [
      ['/', 'POST', 405, 'GET, HEAD'],
      ['/healthz', 'PUT', 405, 'GET, HEAD'],
      ['/robots.txt', 'DELETE', 405, 'GET, HEAD'],
      ['/preferences', 'GET', 405, 'POST'],
      ['/preferences', 'PUT', 405, 'POST'],
      ['/preferences', 'OPTIONS', 204, 'POST'],
      ['/preferences', 'POST', 400, null],
      ['/nowhere', 'PUT', 404, null],
      ['/en/nowhere', 'POST', 404, null],
    ] as const
  ) {
    const { status: answered, headers } = await ask(path, { method })
    expect([answered, headers.get('allow')], `${method} ${path}`).toEqual([status, allow])
  }
})

async function open(page: Page, path: string): Promise<void> {
  await page.goto(app.url + path)
  await alive(page)
}

for (const { segment } of languages) {
  test(`no page has a barrier: /${segment}`, async ({ page }) => {
    const spoken: string[] = []
    page.on('console', (message) => message.type() !== 'log' && spoken.push(message.text()))
    const findings: string[] = []
    for (const path of [...paths, '/notices?page=99', '/notices?q=zzz', '/notices/none']) {
      await open(page, `/${segment}${path}`)
      const ready = await judged(page)
      for (const [turn, theme] of themes.entries()) {
        const adaptation = inTurn(adaptations, turn)
        findings.push(...(await faultsIn(ready, { theme, adaptation })).faults.map((fault) => `${path}, ${theme}, ${adaptation}: ${fault}`))
      }
    }
    expect(findings).toEqual([])
    expect(spoken.filter((text) => !text.includes('404'))).toEqual([])
  })
}

test('SIGTERM lets a request under way end, then the process ends with 0', async () => {
  const own = await startApp()
  const { port } = new URL(own.url)
  const headers = { 'content-type': 'application/x-www-form-urlencoded', 'content-length': '10' }
  const post = request({ host: '127.0.0.1', port, path: '/preferences', method: 'POST', headers })
  post.write('theme')
  await new Promise((resolve) => setTimeout(resolve, 200))
  const ended = own.stop()
  await expect.poll(() => fetch(own.url).then(() => 'answers', () => 'refuses')).toBe('refuses')
  post.end('=dark')
  const [response] = await once(post, 'response')
  expect([response.statusCode, response.headers['set-cookie']?.[0]?.split(';')[0]]).toEqual([303, 'clf-theme=dark'])
  response.resume()
  expect(await ended).toBe(0)
})

test('what keeps it from starting is one sentence', async () => {
  const { port } = new URL(app.url)
  expect(await failToStart({ CLF_BOARD_PORT: port })).toEqual({ code: 1, said: `Port ${port} is in use. Stop the other program, or set CLF_BOARD_PORT to a free port.\n` })
  expect(await failToStart({ CLF_BOARD_PORT: 'http' })).toEqual({
    code: 1,
    said: 'CLF_BOARD_PORT is "http": a port is a whole number from 1 to 65535, or 0 for any that is free. Correct it or unset it to use the default.\n',
  })
})
