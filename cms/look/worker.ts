import { inspect } from 'node:util'
import { chromiumLaunchOptions } from '@clf/browser'
import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'
import type { LookAnswer, LookRequest, PageSight } from '../src/page-reports/look-protocol.ts'
import { lookAtPage } from './look-at-page.ts'

/** Memory for the scripts of a page, in megabytes: our pages have few. */
const heapMegabytes = 256

let browser: Promise<Browser> | null = null

process.on('message', (request: LookRequest) => {
  void answerOf(request).then((answer) => process.send?.(answer))
})
// Nobody waits for an answer any more. Chromium ends with the pipe between them.
process.on('disconnect', () => process.exit())

async function answerOf({ pages, region }: LookRequest): Promise<LookAnswer> {
  try {
    const { executablePath, args } = chromiumLaunchOptions()
    const open =
      await (browser ??= chromium.launch({ executablePath, handleSIGTERM: false, handleSIGINT: false, handleSIGHUP: false, args: [...args, `--js-flags=--max-old-space-size=${heapMegabytes}`] }))
    // What one edition keeps in the browser, no other meets.
    const context = await open.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' })
    try {
      const page = await context.newPage()
      const sights: Record<string, PageSight> = {}
      for (const [language, url] of Object.entries(pages)) sights[language] = await lookAtPage(page, url, region)
      return { sights }
    } finally {
      await context.close()
    }
  } catch (error) {
    const broken = browser
    browser = null
    await broken?.then((one) => one.close()).catch(() => undefined)
    return { fault: inspect(error) }
  }
}
