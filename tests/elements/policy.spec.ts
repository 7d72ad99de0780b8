import { expect, type Page } from '@playwright/test'
import { languages } from './languages.ts'
import { languagesFor } from './states.ts'
import { elements } from './stories.ts'
import { openStory, placeOf, test } from './story-test.ts'

for (const [element, stories] of elements) {
  for (const language of languages) {
    test(`clf-${element} in ${language} keeps the strictest content security policy and a silent console`, async ({ page, site }) => {
      const complaints: string[] = []
      await listen(page, complaints)
      const findings: string[] = []
      for (const story of stories.filter((_, index) => languagesFor(index).includes(language))) {
        await openStory(page, site, story, language)
        await useEverything(page)
        const seen = [...(await violationsOf(page)), ...complaints.splice(0)]
        findings.push(...seen.map((what) => `${placeOf(story, language)}: ${what}. Use static styles, templates of Lit and files of the site; no inline style, inline script, innerHTML or eval.`))
      }
      expect(findings).toEqual([])
    })
  }
}

async function listen(page: Page, complaints: string[]): Promise<void> {
  page.on('pageerror', (error) => complaints.push(`error "${error.message}"`))
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console ${message.type()} "${message.text()}"`)
  })
  await page.addInitScript(() => {
    const violations: string[] = []
    Object.assign(window, { clfViolations: violations })
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample }) => violations.push(`the policy blocked ${violatedDirective} ${blockedURI} ${sample}`))
  })
}

const violationsOf = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { clfViolations: string[] }).clfViolations)

/** What only happens in use: sections open, buttons that belong to no form are pressed, the language changes. */
async function useEverything(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const all = (root: Document | ShadowRoot): HTMLElement[] =>
      [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [element, ...(element.shadowRoot ? all(element.shadowRoot) : [])])
    for (const element of all(document)) {
      if (element instanceof HTMLDetailsElement) element.open = true
      if (element instanceof HTMLInputElement) element.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
      if (element instanceof HTMLButtonElement && (element.type === 'button' || !element.form)) element.click()
      if (element instanceof HTMLFormElement && !element.reportValidity()) element.dispatchEvent(new Event('submit', { cancelable: true }))
    }
    document.documentElement.lang = document.documentElement.lang === 'en' ? 'zh-Hans' : 'en'
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
}
