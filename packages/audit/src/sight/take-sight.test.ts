import { chromiumLaunchOptions, worldsOf } from '@clf/browser'
import { chromium, type Browser, type Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { hexOf } from './picture.ts'
import { takeSight } from './take-sight.ts'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await chromium.launch(chromiumLaunchOptions())
  page = await browser.newPage({ viewport: { width: 800, height: 600 } })
  await page.route(
    '**/*',
    (route) =>
      route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: route.request().url().includes('frame') ? '<html lang="sc"><body style="margin:0"><p style="margin:0">框内</p></body></html>' : html,
      }),
  )
})
afterAll(() => browser.close())

let html = ''

const sightOf = async (body: string) => {
  html = `<!doctype html><html lang="en"><head><title>T</title></head><body style="margin:0">${body}</body></html>`
  await page.goto('http://site.test/')
  return takeSight({ page, worlds: await worldsOf(page), url: page.url() }, { theme: 'light', width: 800 })
}

test('words are read in the order in which they are drawn: through closed roots, slots and frames of other origins', async () => {
  const { texts } = await sightOf(
    '<p>1</p><div>3<template shadowrootmode="closed"><p>2</p><slot></slot><p lang="zh-Hans">4</p></template></div><iframe src="http://other.test/frame" style="border:0"></iframe><p>6</p>',
  )
  expect(texts.map(({ text, lang, seen }) => `${text} ${lang} ${seen.isSeen}`)).toEqual(['1 en true', '2 en true', '3 en true', '4 zh-Hans true', '框内 sc true', '6 en true'])
})

test('what stands in a frame has its place in the page', async () => {
  const { texts } = await sightOf('<div style="height:200px"></div><iframe src="http://other.test/frame" style="border:0;margin-left:50px"></iframe>')
  const [{ x, y } = { x: 0, y: 0 }] = texts[0]?.boxes ?? []
  expect([x, Math.round(y / 10)]).toEqual([50, 20])
  expect(texts[0]).toMatchObject({ pointer: expect.stringContaining(' ||| ') as string })
})

test('words that comments divide in the markup are one run', async () => {
  const { texts } = await sightOf('<p>Last <!-- -->revision<!-- --> date</p>')
  expect(texts.map(({ text }) => text)).toEqual(['Last revision date'])
})

test('what is closed, hidden or outside every slot is told from what is seen', async () => {
  const { texts } = await sightOf(
    '<details><summary>More</summary><p>inside</p></details><p style="visibility:hidden">hidden</p><div><template shadowrootmode="open"><p>shown</p></template>lost</div>',
  )
  expect(texts.map(({ text, isRead, seen }) => [text, isRead, seen.reason])).toEqual([['More', true, ''], ['inside', false, 'no-box'], ['hidden', false, 'hidden'], ['shown', true, '']])
})

test('a page longer than the screen is seen at its end too, and left where it was', async () => {
  const { texts, picture, parts } = await sightOf(
    '<header><p>Top</p></header><main><h1>Main</h1><div style="height:3000px"></div></main><footer style="background:#0b333c;color:#fff"><p>End</p></footer>',
  )
  expect(texts.at(-1)).toMatchObject({ text: 'End', part: 'foot', seen: { isSeen: true, judgedBy: 'pixels' } })
  expect(picture.screens).toHaveLength(2)
  expect(hexOf(picture.pixelAt(700, (parts.foot?.box.y ?? 0) + 4))).toBe('#0b333c')
  expect(await page.evaluate(() => [scrollY, document.adoptedStyleSheets.length])).toEqual([0, 0])
})

test('controls say what they are, what they are called and where they lead', async () => {
  const { controls } = await sightOf(
    '<a href="/x" hreflang="zh-Hans"><b lang="zh-Hans">简</b></a><button aria-pressed="true">A</button><form role="search"><input name="q" aria-label="Words"></form><details><summary>Menu</summary></details><a>no link</a>',
  )
  expect(controls.map(({ kind, name, href, ownLang, pressed, expanded, isInSearch }) => [kind, name, href, ownLang, pressed, expanded, isInSearch])).toEqual([
    ['link', '简', 'http://site.test/x', 'zh-Hans', '', '', false],
    ['button', 'A', '', '', 'true', '', false],
    ['field', 'Words', '', '', '', '', true],
    ['disclosure', 'Menu', '', '', '', 'false', false],
  ])
})

test('an image is seen by what is painted for it', async () => {
  const picture = (fill: string) =>
    `<img alt="${fill}" width="40" height="40" src="data:image/svg+xml,${
      encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40" fill="${fill}"/></svg>`)
    }">`
  const { images } = await sightOf(`${picture('red')}${picture('none')}`)
  expect(images.map(({ name, seen }) => [name, seen.isSeen])).toEqual([['red', true], ['none', false]])
})

test('the fonts that are used are named, by what the file says and what the sheet asks for', async () => {
  const { fonts } = await sightOf('<p style="font-family: No Such Face, monospace">mono</p>')
  expect(fonts).toMatchObject([{ asked: '"No Such Face", monospace', isLoaded: false, family: expect.stringMatching(/Mono/) as string }])
})

test('the foot of a page without landmarks begins with the line in which its first known words stand', async () => {
  const { texts } = await sightOf(
    '<table><tr><td>Name</td></tr></table><h1>Leave</h1><p style="height:300px">Words</p><table><tr><td><a href="/map">Site Map</a> | <a href="/notices">Important notices</a></td></tr></table>',
  )
  expect(texts.map(({ text, part }) => `${text}: ${part}`)).toEqual(['Name: head', 'Leave: main', 'Words: main', 'Site Map: foot', '|: foot', 'Important notices: foot'])
})

test('words of a foot in the main part of a page without landmarks are of its main part', async () => {
  const { texts } = await sightOf(
    '<table><tr><td>Name</td></tr></table><table><tr><td><a href="/">Home</a></td><td><h1>Privacy policy</h1><p>This policy on privacy was last reviewed in May.</p></td></tr></table><table><tr><td>2006 © <a href="/privacy">Privacy policy</a></td></tr></table>',
  )
  expect(texts.map(({ text, part }) => `${text}: ${part}`)).toEqual([
    'Name: head',
    'Home: rest',
    'Privacy policy: main',
    'This policy on privacy was last reviewed in May.: main',
    '2006 ©: foot',
    'Privacy policy: foot',
  ])
})

test('the head of a page without landmarks is what stands above its main part', async () => {
  const { texts } = await sightOf('<a href="#c">Skip</a><table><tr><td>Name</td></tr></table><a name="c"></a><h1>Leave</h1><p>Words</p>')
  expect(texts.map(({ text, part }) => `${text}: ${part}`)).toEqual(['Skip: head', 'Name: head', 'Leave: main', 'Words: main'])
})
