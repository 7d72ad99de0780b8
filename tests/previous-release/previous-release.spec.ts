import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, type Page } from '@playwright/test'
import { render } from '@lit-labs/ssr'
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js'
import { stories, type Story } from '../elements/stories.ts'
import { previousRenderer, renderedBy } from './previous-release.ts'

const dist = join(import.meta.dirname, '../../packages/components/dist')
const types: Record<string, string> = { '/clf.css': 'text/css', '/clf.bundle.js': 'text/javascript' }
const address = 'http://127.0.0.1:9/'

/** The story in a page, as its author writes it: no shadow roots, none of Lit's marks. */
function written({ render: template }: Story): string {
  const html = collectResultSync(render(template(), { elementRenderers: [] }))
  const plain = html.replaceAll(/<!--.*?-->/gs, '').replaceAll(/ defer-hydration(="")?/g, '')
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Story</title><link rel="stylesheet" href="/clf.css"><script type="module" src="/clf.bundle.js"></script></head><body>${plain}</body></html>`
}

/** Opens `html` with the elements of this release, and tells what the page complains of. */
async function open(page: Page, html: string): Promise<string[]> {
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.route(`${address}**`, async (route) => {
    const { pathname } = new URL(route.request().url())
    const type = types[pathname]
    await route.fulfill({ contentType: `${type ?? 'text/html'}; charset=utf-8`, body: type ? await readFile(join(dist, pathname)) : html })
  })
  await page.goto(address)
  await page.evaluate(async () => {
    const all = (root: ParentNode): Element[] => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])])
    for (let round = 0; round < 3; round += 1) {
      await Promise.all(all(document).map((element) => (element as Element & { updateComplete?: Promise<unknown> }).updateComplete))
      await new Promise((resolve) => requestAnimationFrame(resolve))
    }
  })
  page.removeAllListeners('pageerror')
  await page.unroute(`${address}**`)
  return errors
}

/** Every element and text of the page and its shadow trees, in order. */
function outline(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lines = (node: Node): string[] => {
      if (node instanceof Text) return node.data.trim() ? [node.data.replace(/\s+/g, ' ').trim()] : []
      if (!(node instanceof Element) || ['style', 'script', 'template'].includes(node.localName)) return []
      return [`<${node.localName}>`, ...(node.shadowRoot ? [...node.shadowRoot.childNodes].flatMap(lines) : []), ...[...node.childNodes].flatMap(lines)]
    }
    return lines(document.body)
  })
}

const elements = [...new Set(stories.map(({ element }) => element))]
let rendered: Map<Story, string>

test.beforeAll(() => {
  test.setTimeout(300_000)
  const pages = renderedBy(previousRenderer(), stories.map(written))
  rendered = new Map(stories.map((story, at) => [story, pages[at] ?? '']))
})

for (const element of elements) {
  test(`clf-${element} of the previous release comes alive once`, async ({ page }) => {
    for (const story of stories.filter((some) => some.element === element)) {
      const errors = await open(page, rendered.get(story) ?? '')
      const found = await outline(page)
      expect(errors, `${story.name}: an element that cannot go on with what an older version rendered renders anew.`).toEqual([])
      await open(page, written(story))
      expect(found, `${story.name}: not what a page without any rendering shows.`).toEqual(await outline(page))
    }
  })
}

test('pages of the previous release carry shadow roots', () => {
  expect([...rendered.values()].filter((html) => html.includes('shadowrootmode')).length).toBeGreaterThan(20)
})
