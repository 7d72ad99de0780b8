import type { Locator, Page } from '@playwright/test'
import { expect } from './patient.ts'

/** The first finding of a rule, anywhere or at a place that begins so. */
export function finding(page: Page, rule: string, pointer = ''): Locator {
  // No value begins with nothing.
  const place = pointer === '' ? '' : `[data-pointer^="${pointer}"]`
  return page.locator(`[data-finding][data-rule="${rule}"]${place}`).first()
}

/** Presses F8 until a finding has the focus. */
export async function stepTo(page: Page, wanted: Locator): Promise<void> {
  await expect(wanted).toBeVisible()
  await expect(async () => {
    await page.keyboard.press('F8')
    await expect(wanted).toBeFocused({ timeout: 50 })
  }).toPass({ intervals: [0], timeout: 30_000 })
}
