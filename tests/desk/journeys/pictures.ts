import type { Page } from '@playwright/test'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../../.clf/pictures-of-journeys')

export type Photograph = (step: string) => Promise<void>

/** Takes a picture of each step when it is asked for with `CLF_PICTURES`, for somebody to look at; of the whole page with `CLF_PICTURES=full`. */
export function photographer(page: Page, journey: string): Photograph {
  let taken = 0
  return async (step) => {
    taken += 1
    if (!process.env['CLF_PICTURES']) return
    await mkdir(join(folder, journey), { recursive: true })
    await page.screenshot({ fullPage: process.env['CLF_PICTURES'] === 'full', path: join(folder, journey, `${String(taken).padStart(2, '0')}-${step}.png`) })
  }
}
