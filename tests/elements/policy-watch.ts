import type { Page } from '@playwright/test'

/** Collects complaints of the console and, in the page, breaches of the policy. Call it before the page opens. */
export async function listen(page: Page, complaints: string[]): Promise<void> {
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

/** Breaches of the policy since the page was opened. */
export const violationsOf = (page: Page): Promise<string[]> => page.evaluate(() => (window as unknown as { clfViolations: string[] }).clfViolations)

/** What only happens in use: sections open, buttons that belong to no form are pressed, the language changes. */
export async function useEverything(page: Page): Promise<void> {
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
