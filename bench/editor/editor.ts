import { createServer } from 'node:http'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromiumLaunchOptions } from '@clf/browser'
import { chromium } from 'playwright'
import type { Browser, CDPSession } from 'playwright'
import { figure, type Figure } from '../figure.ts'
import { inTurns, medianOf } from '../in-turns.ts'
import { bundle, gzipped } from '../peers/bundle.ts'
import { ensureInstalled } from '../peers/peers.ts'
import { findingsP95 } from './findings.ts'
import { p95 } from './p95.ts'
import { sources, type PageName } from './pages.ts'

const rounds = 5
const keystrokes = 60
// What is found is to be there 100 ms after a key, of which the desk lets 25 rest.
const limits = { openMs: 1_000, keystrokeMs: 30, findingsMs: 75 }
const lexical = '0.52.0'
const lexicalFolder = join(import.meta.dirname, '../../.clf/bench-editor')
const peers = [{ key: 'lexical', peer: `lexical ${lexical}` }, { key: 'plain', peer: 'contenteditable' }] as const

interface Visit {
  /** Milliseconds from the tree to its paint. */
  openMs: number
  /** Milliseconds in which the main thread was at work until then: those in which other work of the machine held it up do not count. */
  openWorkMs: number
  /** Milliseconds from each key to the paint behind it. */
  waits: number[]
  /** Milliseconds in which the main thread was at work for each key. */
  works: number[]
}

async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000
}

async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
  try {
    const page = await context.newPage()
    await page.goto(address)
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    const idle = await workOf(session)
    const openMs = await page.evaluate<number>('openEditor()')
    const openWorkMs = (await workOf(session)) - idle
    await page.evaluate('putCaret()')
    await page.keyboard.type('words '.repeat(2))
    const waits: number[] = []
    const works: number[] = []
    for (let index = 0; index < keystrokes; index += 1) {
      const before = await workOf(session)
      await page.keyboard.press('e')
      // Each key waits until the one before is painted, as it does under a hand.
      waits.push(await page.evaluate<number>('painted()'))
      works.push((await workOf(session)) - before)
    }
    const isTyped = await page.evaluate<boolean>("document.querySelector('[contenteditable=true]').textContent.includes('eeeeeeeeee')")
    if (!isTyped) throw new Error(`${address} did not take what was typed.`)
    return { openMs, openWorkMs, waits, works }
  } finally {
    await context.close()
  }
}

async function serve(scripts: Readonly<Record<string, string>>): Promise<{ origin: string; server: Server }> {
  const server = createServer((request, response) => {
    const name = /^\/(\w+)\.js$/.exec(request.url ?? '')?.[1]
    const script = name === undefined ? undefined : scripts[name]
    if (script !== undefined) response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(script)
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(
        `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><link rel="icon" href="data:,"><main></main><script type="module" src="${request.url ?? ''}.js"></script>`,
      )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, server }
}

async function scriptsOf(): Promise<Record<PageName, string>> {
  await ensureInstalled(lexicalFolder, { lexical, '@lexical/rich-text': lexical })
  const names = Object.keys(sources) as PageName[]
  const scripts = await Promise.all(names.map(async (name) => [name, (await bundle(withPeers(sources[name]))).js] as const))
  return Object.fromEntries(scripts) as Record<PageName, string>
}

/** Packages are named by where they lie: no package of the house depends on the peers. */
function withPeers(source: string): string {
  return source.replace("'@clf/editor'", JSON.stringify(fileURLToPath(import.meta.resolve('@clf/editor')))).replace("'lexical'", JSON.stringify(join(lexicalFolder, 'node_modules/lexical'))).replace(
    "'@lexical/rich-text'",
    JSON.stringify(join(lexicalFolder, 'node_modules/@lexical/rich-text')),
  )
}

/**
 * A body of 300 paragraphs in the editor, beside the same number of plain paragraphs in Lexical and in a `contenteditable` without any
 * script: opening after its data, and a key until it is painted. The peers know no numbers, notes or tables, which are in ours.
 */
export async function measureEditor(): Promise<Figure[]> {
  const scripts = await scriptsOf()
  const { origin, server } = await serve(scripts)
  const browser = await chromium.launch(chromiumLaunchOptions())
  try {
    const names = Object.keys(sources) as PageName[]
    const visits = await inTurns(rounds, Object.fromEntries(names.map((name) => [name, () => visit(browser, `${origin}/${name}`)])))
    const open = (name: string, of: 'openMs' | 'openWorkMs') => Math.round(medianOf((visits[name] ?? []).map((one) => one[of])) * 10) / 10
    const typed = (name: string, of: 'waits' | 'works') => Math.round(p95((visits[name] ?? []).flatMap((one) => one[of])) * 10) / 10
    const timings = peers.flatMap(({ key, peer }): Figure[] => [
      { ...figure('editor', '300 paragraphs opened', open('own', 'openMs'), 'ms'), limit: limits.openMs, peer, peerValue: open(key, 'openMs') },
      { ...figure('editor', '300 paragraphs opened, main thread', open('own', 'openWorkMs'), 'ms'), limit: limits.openMs, peer, peerValue: open(key, 'openWorkMs') },
      { ...figure('editor', 'a keystroke in 300 paragraphs, main thread, p95', typed('own', 'works'), 'ms'), limit: limits.keystrokeMs, peer, peerValue: typed(key, 'works') },
      { ...figure('editor', 'a keystroke in 300 paragraphs until painted, p95', typed('own', 'waits'), 'ms'), peer, peerValue: typed(key, 'waits') },
    ])
    const found = { ...figure('editor', 'what rules find after a keystroke in 300 paragraphs, 3 languages, processor, p95', Math.round(findingsP95() * 10) / 10, 'ms'), limit: limits.findingsMs }
    return [...timings, found, { ...figure('editor', 'script, gzipped', gzipped(scripts.own), 'B'), peer: peers[0].peer, peerValue: gzipped(scripts.lexical) }]
  } finally {
    await browser.close()
    server.close()
  }
}
