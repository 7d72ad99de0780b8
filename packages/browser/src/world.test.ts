import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { chromiumLaunchOptions } from './chromium.ts'
import { WorldGoneError, worldsOf, type Tools } from './world.ts'

const answers: Record<string, string> = {
  '/closed': `<div id="host"></div><script>
    const root = document.querySelector('#host').attachShadow({ mode: 'closed' })
    root.innerHTML = '<p id="in-closed">Words</p><slot></slot><div id="inner"></div>'
    root.querySelector('#inner').attachShadow({ mode: 'closed' }).innerHTML = '<button id="deepest">Go</button>'
    document.querySelector('#host').innerHTML = '<b id="slotted">Own</b>'
  </script>`,
  '/declared': '<div id="host"><template shadowrootmode="closed"><p id="in-closed">Words</p></template></div>',
  '/tampered': `<p id="words">Words</p><script>
    Element.prototype.checkVisibility = () => { throw new Error('no') }
    Array.prototype.map = () => []
    window.axe = 'of the page'
    document.querySelectorAll = () => []
  </script>`,
  '/names': `<form id="form"><input name="parentNode"><input name="id"><input type="radio" name="children"><input type="radio" name="children"><img alt="" name="matches"></form>
    <form name="body"></form><div id="host"><template shadowrootmode="open"><form><select name="shadowRoot"></select></form></template></div>`,
  '/policy': '<p id="words">Words</p>',
  '/inner': '<p id="in-frame">Words</p>',
  '/late': '<p id="first">First</p>',
}

let server: Server
let browser: Browser
let origin = ''

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const policy = url === '/policy' ? { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'" } : {}
    const frames = `<iframe id="same" src="/inner"></iframe><iframe id="other" src="http://localhost:${new URL(origin).port}/nested"></iframe>`
    const body = url === '/frames' ? frames : url === '/nested' ? `<p id="in-other">Words</p><iframe id="below" src="/inner"></iframe>` : answers[url]
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', ...policy }).end(`<!doctype html>${body ?? ''}`)
  })
  await new Promise<void>((resolve) => server.listen(0, resolve))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  browser = await chromium.launch(chromiumLaunchOptions())
})
afterAll(async () => {
  await browser.close()
  server.closeAllConnections()
  server.close()
})

async function opened(path: string) {
  const page = await browser.newPage()
  await page.goto(origin + path)
  return { page, worlds: await worldsOf(page) }
}

const idsIn = ({ walker }: Tools) => walker.elementsIn().map(({ id }) => id).filter(Boolean)

test('names that hide what the browser tells of a form or a document are changed, and told', async () => {
  const { worlds: [world] } = await opened('/names')
  expect(world.changedNames).toEqual(['parentNode', 'children', 'matches', 'body', 'shadowRoot'])
  const told = await world.evaluate(() => {
    const form = document.querySelector('form')
    return [form?.parentNode === document.body, form?.children.length, form?.matches('#form'), document.body.localName]
  })
  expect(told).toEqual([true, 5, true, 'body'])
  // A group of choices stays one, and what an attribute tells is read from it.
  expect(await world.evaluate(() => [...document.querySelectorAll('[name]')].map((each) => each.getAttribute('name')))).toEqual([
    'clf-parentNode',
    'id',
    'clf-children',
    'clf-children',
    'clf-matches',
    'clf-body',
  ])
})

test('closed shadow roots are walked, one in the other, and what is slotted is drawn in its slot', async () => {
  const { worlds: [world] } = await opened('/closed')
  expect(await world.evaluate(idsIn)).toEqual(['host', 'in-closed', 'inner', 'deepest', 'slotted'])
  const above = await world.evaluate(({ walker }: Tools) => {
    const names = (node: Node | null): string[] => (node instanceof Element ? [node.id || node.localName, ...names(walker.parentOf(node))] : [])
    const byId = (id: string) => walker.elementsIn().find((element) => element.id === id) ?? null
    return [names(byId('slotted')), names(byId('deepest'))]
  })
  expect(above).toEqual([['slotted', 'slot', 'host', 'body', 'html'], ['deepest', 'inner', 'host', 'body', 'html']])
})

test('a closed root that the page declares in HTML is walked too', async () => {
  const { worlds: [world] } = await opened('/declared')
  expect(await world.evaluate(idsIn)).toEqual(['host', 'in-closed'])
})

test('what scripts of the page overwrite is as the browser made it, and the page sees nothing of ours', async () => {
  const { page, worlds: [world] } = await opened('/tampered')
  await world.add('axe', '({ name: "ours" })')
  const seen = await world.evaluate((tools: Tools & { axe: { name: string } }, id: string) => [...document.querySelectorAll(`#${id}`)].map((each) => [each.checkVisibility(), tools.axe.name]), 'words')
  expect(seen).toEqual([[true, 'ours']])
  expect(await page.evaluate(() => (window as unknown as { axe: string }).axe)).toBe('of the page')
})

test('a policy of the page forbids nothing', async () => {
  const { worlds: [world] } = await opened('/policy')
  await world.add('sum', '((a, b) => a + b)')
  expect(await world.evaluate((tools: Tools & { sum: (a: number, b: number) => number }) => tools.sum(1, 2))).toBe(3)
})

test('frames of the same and of another origin are entered, each after the one that holds it', async () => {
  const { worlds } = await opened('/frames')
  expect(await Promise.all(worlds.map(async (world) => ({ path: new URL(world.url).pathname, ids: await world.evaluate(idsIn), parent: world.parent && new URL(world.parent.url).pathname })))).toEqual(
    [
      { path: '/frames', ids: ['same', 'other'], parent: undefined },
      { path: '/inner', ids: ['in-frame'], parent: '/frames' },
      { path: '/nested', ids: ['in-other', 'below'], parent: '/frames' },
      { path: '/inner', ids: ['in-frame'], parent: '/nested' },
    ],
  )
  expect(await Promise.all(worlds.slice(1).map((world) => world.evaluateOnOwner((_, owner) => owner.id)))).toEqual(['same', 'other', 'below'])
})

test('what fails in the world says so with its own words', async () => {
  const { worlds: [world] } = await opened('/late')
  await expect(world.evaluate(() => {
    throw new TypeError('There is no table.')
  })).rejects.toThrow(/^There is no table\.$/)
  await expect(world.evaluateOnOwner(() => 1)).rejects.toThrow('the page itself stands in no frame')
})

test('a document that has gone is told from a failure', async () => {
  const { page, worlds: [world] } = await opened('/late')
  await page.goto(`${origin}/inner`)
  await expect(world.evaluate(() => 1)).rejects.toThrow(WorldGoneError)
  await page.close()
  await expect(worldsOf(page)).rejects.toThrow(WorldGoneError)
})

test('a document that is entered again is patched once, and its new closed roots are open', async () => {
  const { page, worlds: [world] } = await opened('/late')
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<div id="first"></div><div id="second"></div>')
    document.querySelector('#first')?.attachShadow({ mode: 'closed' })
  })
  // The getter is kept in the world, so that the next visit can compare it.
  const isSameGetter = () => {
    const now = Object.getOwnPropertyDescriptor(Element.prototype, 'shadowRoot')?.get
    const before: unknown = Reflect.get(globalThis, 'getter of the test')
    Reflect.set(globalThis, 'getter of the test', now)
    return before === now
  }
  await (await worldsOf(page))[0].evaluate(isSameGetter)
  await page.evaluate(() => {
    const root = document.querySelector('#second')?.attachShadow({ mode: 'closed' })
    if (root) root.innerHTML = '<p id="in-second"></p>'
  })
  const [again] = await worldsOf(page)
  expect(await again.evaluate(isSameGetter)).toBe(true)
  expect(await again.evaluate(idsIn)).toContain('in-second')
  expect(await world.evaluate(idsIn)).toContain('in-second')
})

test('what hears events is told by element, in closed roots too, and its elements are found again in the world', async () => {
  const page = await browser.newPage()
  await page.setContent('<button id="own">Go</button><div id="host"></div><p id="silent">Words</p>')
  await page.evaluate(() => {
    document.querySelector('#own')?.addEventListener('click', () => undefined)
    const root = document.querySelector('#host')?.attachShadow({ mode: 'closed' })
    if (root) root.innerHTML = '<b id="inner">Go</b>'
    root?.querySelector('b')?.addEventListener('mousedown', () => undefined)
    addEventListener('keydown', () => undefined)
    Object.assign(document.querySelector('#silent') ?? {}, { hung: true })
  })
  const [world] = await worldsOf(page)
  const listeners = await world.listeners()
  const nodes = listeners.flatMap(({ node }) => node ?? [])
  expect(listeners.map(({ type }) => type).toSorted()).toEqual(['click', 'keydown', 'mousedown'])
  expect(await world.evaluateOn(nodes, (_tools: Tools, elements, prefix: string) => elements.map((each) => `${prefix}${each?.id ?? ''}`).toSorted(), '#')).toEqual(['#inner', '#own'])
  const hung = await world.foundByThePage((own) => [...own.querySelectorAll('*')].filter((each) => 'hung' in each))
  expect(await world.evaluateOn(hung, (_tools: Tools, elements) => elements.map((each) => each?.id), null)).toEqual(['silent'])
})
