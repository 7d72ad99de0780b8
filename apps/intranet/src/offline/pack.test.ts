import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import JSZip from 'jszip'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { exampleFeed } from '../fixture/fixture-cms.ts'
import { publishCircular } from '../fixture/publish-circular.ts'
import { readStore } from '../fixture/read-store.ts'
import type { ReadStore } from '../fixture/read-store.ts'
import { createReplicaClient } from '../read-model/reading/replica-client.ts'
import { makePack } from './pack.ts'
import { differencesIn } from './signed-zip.ts'
import { publicKeyOf, signingKey } from './signing-key.ts'

let model: ReadStore
let folder: string
const day = '2026-11-29'

beforeAll(() => {
  model = readStore(exampleFeed())
  folder = mkdtempSync(join(tmpdir(), 'clf-pack-'))
})
afterAll(() => {
  model.close()
  rmSync(folder, { recursive: true })
})

const key = () => signingKey(join(folder, 'key.pem'))
const pack = (lang: 'en' | 'zh-Hant-HK' | 'zh-Hans' = 'en', { replica } = model) =>
  makePack({
    cms: createReplicaClient(replica, { now: () => new Date(`${day}T04:00:00Z`) }),
    fileBytes: async (url) => (url === '/uploads/checklist.pdf' ? Buffer.from('%PDF-1.7 fixture') : null),
    day,
    origin: 'https://intranet.example',
    key: key(),
  }, lang)

it('holds every rule in force that anybody may read, and nothing else', async () => {
  const zip = await JSZip.loadAsync(await pack())
  const names = Object.keys(zip.files)
  expect(names).toEqual(
    expect.arrayContaining(['index.html', 'manifest.json', 'manifest.json.sig', 'rules/circulars-general-circular-6-2026.html', 'rules/guidelines-keeping-electronic-records.html']),
  )
  for (const absent of ['2-2020', '10-2026', '7-2026', '8-2026']) expect(names.filter((name) => name.includes(`-${absent}.`))).toEqual([])
  const texts = await Promise.all(names.map(async (name) => (await zip.file(name)?.async('string')) ?? ''))
  expect(texts.join('\n')).not.toContain('secret store')
})

it('says its day and version on every page, in its language, and loads and runs nothing but its own', async () => {
  const zip = await JSZip.loadAsync(await pack('zh-Hant-HK'))
  const { version } = JSON.parse((await zip.file('manifest.json')?.async('string')) ?? '{}') as { version: string }
  for (const name of Object.keys(zip.files).filter((one) => one.endsWith('.html'))) {
    const html = (await zip.file(name)?.async('string')) ?? ''
    expect(html, name).toContain(`2026年11月29日的現行規定，版本${version}。 請核對是否現行版本。`)
    expect(html, name).toMatch(/<html lang="zh-Hant-HK">[\s\S]*Content-Security-Policy" content="default-src &#39;none&#39;/)
    expect([html.match(/<script type="module"/g)?.length ?? 0, /\son\w+=|\sstyle=/.test(html), html.match(/<h1/g)?.length], name).toEqual([name === 'index.html' ? 1 : 0, false, 1])
  }
})

it('leads from page to page and to attachments within itself', async () => {
  const zip = await JSZip.loadAsync(await pack())
  for (const name of Object.keys(zip.files).filter((one) => one.endsWith('.html'))) {
    const html = (await zip.file(name)?.async('string')) ?? ''
    for (const [, href = ''] of html.matchAll(/href="([^"#]+)[^"]*"/g)) {
      if (href.startsWith('https://intranet.example/') || /^(?:mailto|tel|https?):/.test(href)) continue
      expect(zip.file(decodeURIComponent(new URL(href, `https://pack.example/${name}`).pathname.slice(1))), `${name} → ${href}`).not.toBeNull()
    }
  }
  expect(Object.keys(zip.files).some((name) => /^files\/[0-9a-f]{12}-.*\.pdf$/.test(name))).toBe(true)
})

it('leads to a rule that has moved where it is in the pack', async () => {
  const feed = exampleFeed()
  publishCircular(feed, 'moved', 'x/1-2025', '2025-01-02')
  publishCircular(feed, 'moved', 'x/2-2025', '2025-02-02', { first: '2025-01-02' })
  publishCircular(feed, 'citing', 'x/3-2025', '2025-03-03', { leadsTo: 'clf:circular/x/1/2025' })
  const own = readStore(feed)
  const zip = await JSZip.loadAsync(await pack('en', own))
  own.close()
  expect(await zip.file('rules/circulars-x-3-2025.html')?.async('string')).toMatch(/<a href="circulars-x-2-2025\.html"[^>]*>See there<\/a>/)
})

it('is the same bytes for the same content and day, and in another language others', async () => {
  const [first, again, other] = [await pack(), await pack(), await pack('zh-Hans')]
  expect(Buffer.from(first).equals(again)).toBe(true)
  expect(Buffer.from(first).equals(other)).toBe(false)
})

it('is checked against the key: what was changed, added or taken away is named', async () => {
  const whole = await pack()
  const publicKey = publicKeyOf(key())
  expect((await differencesIn(whole, publicKey)).differences).toEqual([])
  const zip = await JSZip.loadAsync(whole)
  zip.file('index.html', 'other').file('added.html', 'x').remove('rules/circulars-general-circular-6-2026.html')
  expect((await differencesIn(await zip.generateAsync({ type: 'uint8array' }), publicKey)).differences).toEqual([
    'index.html was changed.',
    'rules/circulars-general-circular-6-2026.html is missing.',
    'added.html was added.',
  ])
  const other = publicKeyOf(signingKey(join(folder, 'other.pem')))
  expect((await differencesIn(whole, other)).differences).toEqual([expect.stringContaining('not by this key')])
  expect((await differencesIn(whole.slice(0, 100), publicKey)).differences).toEqual(['It is no ZIP file, or not whole.'])
  expect(publicKeyOf(key())).toBe(publicKey)
})
