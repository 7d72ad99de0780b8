import { chromiumLaunchOptions, worldsOf } from '@clf/browser'
import type { Finding } from '@clf/rules'
import { chromium, type Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PictureTaker } from './picture-taker.ts'

let browser: Browser

beforeAll(async () => {
  browser = await chromium.launch(chromiumLaunchOptions())
})
afterAll(() => browser.close())

const block = (colour: string) => `<div style="width: 40px; height: 40px; background: ${colour}"></div>`

const html = `<!doctype html><html lang="en"><body style="margin: 0">
  <section id="near">${block('rgb(255, 0, 0)')}</section><p id="hidden" hidden>x</p>
  <div style="height: 100px"></div><div id="host"><template shadowrootmode="closed"><section id="inside">${block('rgb(0, 128, 0)')}</section></template></div>
  <div style="height: 100px"></div><iframe id="frame" style="border: 7px solid; margin: 30px" srcdoc="<body style='margin: 0'><b id='framed' style='display: inline-block'>${
  block('rgb(0, 0, 255)').replaceAll('"', "'")
}</b>"></iframe>
  <div style="height: 5000px"></div><section id="far">${block('rgb(255, 0, 255)')}</section></body></html>`

const finding = (pointer: string, rule = 'axe/image-alt'): Finding => ({
  rule,
  reason: 'r',
  outcome: 'failed',
  impact: 'serious',
  criteria: [],
  pointer,
  snippet: `<p id="${pointer}">`,
  message: { en: '', 'zh-Hant-HK': '', 'zh-Hans': '' },
  helpUrl: '',
})

/** Colours of a picture that are neither white nor nearly so. */
async function coloursOf(picture: string | undefined): Promise<{ width: number; height: number; colours: string[] } | undefined> {
  if (!picture) return undefined
  const page = await browser.newPage()
  const read = await page.evaluate(async (data) => {
    const image = await createImageBitmap(await (await fetch(`data:image/webp;base64,${data}`)).blob())
    const canvas = new OffscreenCanvas(image.width, image.height)
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? []
    const names = new Set<string>()
    for (let at = 0; at < pixels.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = pixels.slice(at, at + 3)
      if (red > 200 && green < 60 && blue < 60) names.add('red')
      if (red < 60 && green > 90 && blue < 60) names.add('green')
      if (red < 60 && green < 60 && blue > 200) names.add('blue')
      if (red > 200 && green < 60 && blue > 200) names.add('magenta')
    }
    return { width: image.width, height: image.height, colours: [...names].toSorted() }
  }, picture)
  await page.close()
  return read
}

test('each place is shown as it is painted: near, far below, in a closed root and in a frame', { timeout: 30_000 }, async () => {
  const page = await browser.newPage({ viewport: { width: 600, height: 500 } })
  await page.setContent(html)
  const worlds = await worldsOf(page)
  const pointers = ['#near > div', '#host >>> #inside > div', '#frame ||| #framed > div', '#far > div', '#hidden', '#gone']
  const taken = await new PictureTaker().taken(page, worlds, 'http://a/en', pointers.map((pointer) => finding(pointer)))
  const seen = await Promise.all(taken.map(({ picture }) => coloursOf(picture)))
  expect(seen.map((each) => each?.colours)).toEqual([['red'], ['green'], ['blue'], ['magenta'], undefined, undefined])
  expect(await page.evaluate(() => scrollY)).toBe(0)
  await page.close()
})

test('what is known has its picture already, and what is new has one', { timeout: 30_000 }, async () => {
  const page = await browser.newPage()
  await page.setContent(html)
  const worlds = await worldsOf(page)
  const taker = new PictureTaker()
  const taken = async (...findings: Finding[]) => (await taker.taken(page, worlds, 'http://a/en', findings)).map(({ picture }) => picture !== undefined)
  expect(await taken(finding('#near > div'))).toEqual([true])
  expect(await taken(finding('#near > div'), finding('#near > div', 'axe/region'))).toEqual([false, true])
  await page.close()
})
