import type { Locator, Page } from '@playwright/test'

/** What `fillAndSend` says of a form that stayed. */
export const kept = 'nothing was sent'

/** How often a form of the page can be sent: once for each submit button, or once for a form without any. */
export const waysToSend = (page: Page): Promise<number> =>
  page.locator('form:not([method=dialog])').count().then((forms) => (forms === 0 ? 0 : submitters(page).count().then((count) => Math.max(count, 1))))

const submitters = (page: Page): Locator => page.locator('form:not([method=dialog]) button:not([type=button]):not([type=reset])')

/** Fills every control a person can see, sends by button number `way`, and tells what arrived. */
export async function fillAndSend(page: Page, way: number): Promise<string> {
  // Scrolling is smooth for who allows motion, and what a click is aimed at must not move away under it.
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await fill(page)
  const request = page.waitForRequest((each) => each.isNavigationRequest(), { timeout: 60_000 }).catch(() => undefined)
  const refusal = refused(page)
  const button = submitters(page).nth(way)
  if ((await submitters(page).count()) > 0) await button.click()
  else await page.locator('form:not([method=dialog])').first().evaluate((form: HTMLFormElement) => form.requestSubmit())
  const sent = await Promise.race([request, refusal, page.waitForTimeout(5000)])
  if (!sent) return kept
  const { pathname, search } = new URL(sent.url())
  if (sent.method() === 'GET') return `GET ${pathname}${search}`
  const response = await sent.response()
  await page.waitForLoadState()
  return `POST ${pathname} ${await response?.text()}`
}

/** Resolves when script keeps a form from being sent or the browser finds a mistake in it; never when the page moves on. */
const refused = (page: Page): Promise<undefined> =>
  page
    .evaluate(
      () =>
        new Promise<undefined>((resolve) => {
          const formsIn = (root: Document | ShadowRoot): HTMLFormElement[] => [
            ...root.querySelectorAll('form'),
            ...[...root.querySelectorAll('*')].flatMap((element) => (element.shadowRoot ? formsIn(element.shadowRoot) : [])),
          ]
          for (const form of formsIn(document)) {
            form.addEventListener('invalid', () => resolve(undefined), true)
            form.addEventListener('submit', (event) => setTimeout(() => event.defaultPrevented && resolve(undefined)))
          }
        }),
    )
    .catch(() => new Promise<undefined>(() => undefined))

async function fill(page: Page): Promise<void> {
  const controls = await page.locator('form:not([method=dialog]) :is(input:not([type=hidden]), select, textarea)').all()
  const chosen = new Set<string>()
  for (const control of controls) {
    if (!(await control.isVisible()) || !(await control.isEnabled())) continue
    const { type, name, part, isHkid } = await control.evaluate((element: HTMLInputElement) => ({
      type: element.type,
      name: element.name,
      part: element.dataset['part'],
      isHkid: element.closest('clf-hkid-field') !== null,
    }))
    if (type === 'radio') await control.check()
    else if (type === 'checkbox') {
      if (!chosen.has(name)) await control.check()
      chosen.add(name)
    } else if (type === 'file') await control.setInputFiles({ name: '病假.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') })
    else if (type.startsWith('select')) await control.selectOption({ index: 1 })
    else await control.fill(isHkid ? 'A123456(3)' : (answers[part ?? type] ?? '黃 & Wong'))
  }
}

const answers: Record<string, string> = { email: 'chan@example.com', tel: '2123 4567', number: '7', day: '27', month: '3', year: '1990' }
