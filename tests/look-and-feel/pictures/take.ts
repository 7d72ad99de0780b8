import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromiumLaunchOptions } from '@clf/browser'
import { chromium, type Page } from '@playwright/test'
import sharp from 'sharp'
import { faults } from '../corpus/faults/index.ts'
import { languages, type Language } from '../corpus/language.ts'
import { standardRules, type Operator, type Place, type RuleNumber } from '../corpus/operator.ts'
import { serveEntry } from '../corpus/serve.ts'
import { sites } from '../corpus/sites/index.ts'
import { examples, fileOf, pageLanguageOf, type Example, type Shot } from './examples.ts'

/** Takes the pictures of `docs/look-and-feel` anew, from pages of the corpus. */

const { values } = parseArgs({ options: { to: { type: 'string', default: join(import.meta.dirname, '../../../docs/look-and-feel/pictures') } } })
const width = 720

/** One operator that does what several do. */
function together(names: readonly string[]): Operator {
  const all = names.map((name) => {
    const found = faults.find((fault) => fault.name === name)
    if (!found) throw new Error(`There is no fault ${name}.`)
    return found
  })
  return {
    name: names.join(' and ') || 'as it is',
    sites: [],
    change: (markup, page) => {
      for (const each of all) each.change?.(markup, page)
    },
  }
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** What a browser shows above a page, or a line of source. */
const bar = (text: string, isCode = false) =>
  `<div style="font: ${isCode ? '15px monospace' : "14px Arial, 'Noto Sans CJK HK', sans-serif"}; width: ${width - 32}px; padding: 10px 16px; background: ${
    isCode ? '#ffffff' : '#e4ebed'
  }; color: #152024; white-space: nowrap; overflow: hidden; text-overflow: ellipsis">${escaped(text)}</div>`

async function drawn(page: Page, html: string): Promise<Buffer> {
  await page.setContent(`<body style="margin: 0">${html}</body>`)
  return page.locator('body > *').screenshot()
}

async function shotOf(page: Page, shot: Shot, language: Language): Promise<Buffer> {
  const site = sites.find(({ name }) => name === (shot.site ?? 'responsive'))
  if (!site) throw new Error(`There is no site ${shot.site}.`)
  const isStatement = shot.place === 'accessibility'
  const place: Place = shot.place === undefined || shot.place === 'accessibility' ? 'leaf' : shot.place
  const { address, close } = await serveEntry({ operator: together(shot.faults ?? []), site, place, language })
  try {
    await page.goto(address)
    if (isStatement) await page.locator('.foot a').last().click()
    await page.waitForLoadState('networkidle')
    const [first, last] = await Promise.all([page.locator(shot.from).first().boundingBox(), page.locator(shot.to).last().boundingBox()])
    if (!first || !last) throw new Error(`${shot.from} or ${shot.to} is not on the page.`)
    const clip = { x: 0, y: first.y, width, height: Math.ceil(last.y + last.height - first.y) }
    const picture = await page.screenshot({ clip, fullPage: true })
    const above = shot.address ?? (shot.hasTitle ? await page.title() : undefined)
    return above === undefined ? picture : joined(await drawn(page, bar(above)), picture)
  } finally {
    await close()
  }
}

async function joined(above: Buffer, below: Buffer): Promise<Buffer> {
  const [top, bottom] = await Promise.all([sharp(above).metadata(), sharp(below).metadata()])
  const height = top.height + bottom.height
  return sharp({ create: { width, height, channels: 3, background: '#ffffff' } }).composite([{ input: above, left: 0, top: 0 }, { input: below, left: 0, top: top.height }]).png().toBuffer()
}

await mkdir(values.to, { recursive: true })
const browser = await chromium.launch(chromiumLaunchOptions())
try {
  const page = await browser.newPage({ viewport: { width, height: 600 }, reducedMotion: 'reduce' })
  for (const rule of Object.keys(standardRules) as RuleNumber[]) {
    for (const side of ['right', 'wrong'] as const) {
      const example: Example = examples[rule][side]
      for (const language of new Set(languages.map((each) => pageLanguageOf(example, each)))) {
        const file = fileOf(rule, side, language)
        const picture = 'code' in example ? await drawn(page, bar(example.code, true)) : await shotOf(page, example, language)
        const { size } = await sharp(picture).webp({ quality: 72, effort: 6 }).toFile(join(values.to, file))
        process.stdout.write(`${file}  ${size} bytes\n`)
      }
    }
  }
} finally {
  await browser.close()
}
