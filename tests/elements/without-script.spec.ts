import { expect, type Page } from '@playwright/test'
import { differenceOf } from './difference.ts'
import { languages } from './languages.ts'
import { elements, type Story } from './stories.ts'
import { pathOf } from './story-server.ts'
import { openStory, placeOf, test } from './story-test.ts'
import { toldTree } from './told-tree.ts'

for (const [element, stories] of elements) {
  for (const language of languages) {
    test(`clf-${element} in ${language} says the same without script`, async ({ page, browser, site }) => {
      const context = await browser.newContext({ javaScriptEnabled: false, locale: 'en-HK' })
      const plain = await context.newPage()
      const findings: string[] = []
      for (const story of stories) {
        await plain.goto(site + pathOf(story, language))
        await openStory(page, site, story, language)
        const found = await undeclared(story, plain, page)
        findings.push(...found.map((what) => `${placeOf(story, language)}: ${what}`))
      }
      await context.close()
      expect(findings).toEqual([])
    })
  }
}

/** What script changes in the accessibility tree, but for what the story declares in `parameters.scriptAdds`. */
async function undeclared(story: Story, plain: Page, live: Page): Promise<string[]> {
  const declared = story.scriptAdds.map((addition) => addition.split(':')[0] ?? '')
  const before = await toldTree(plain)
  if (before.length < 3) throw new Error(`${placeOf(story, 'en')}: the page says nothing without script.`)
  const { removed, added } = differenceOf(before, await toldTree(live))
  const replaced = await wordsUnder(live, declared)
  const named = removed.filter(({ roles }) => declared.includes(roles[0] ?? '')).map(({ name }) => name)
  const gone = removed.filter(({ name }) => !named.includes(name) && !replaced.some((words) => words.includes(name)))
  const fresh = added.filter(({ roles }) => !roles.some((role) => declared.includes(role)))
  return [
    ...fresh.map(({ line }) => `script adds ${line}. Render it on the server, or declare it in the story: parameters: { scriptAdds: ['${line.split(' ')[0]}: what it is for'] }.`),
    ...gone.map(({ line }) => `${line} is there without script only. Keep it, or declare in parameters.scriptAdds the role that takes its place.`),
  ]
}

/** All words in elements of the declared roles and in what those lead to, hidden or not: there lives on what stood there before. */
const wordsUnder = (page: Page, roles: readonly string[]): Promise<string[]> =>
  page.evaluate((wanted) => {
    const all = (root: Document | ShadowRoot): Element[] => [...root.querySelectorAll('*')].flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])])
    const declared = all(document).filter((element) => wanted.includes(element.getAttribute('role') ?? ''))
    const led = declared.flatMap((element) => document.getElementById(element.getAttribute('href')?.slice(1) ?? element.getAttribute('aria-controls') ?? '') ?? [])
    return [...declared, ...led].map((element) => element.textContent.replaceAll(/\s+/g, ' '))
  }, roles)
