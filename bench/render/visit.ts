import type { Browser, CDPSession } from 'playwright'

export interface Visit {
  ms: number
  heap: number
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage')
  return (await session.send('Runtime.getHeapUsage')).usedSize
}

/** Opens `address` in a browser profile of its own: milliseconds until all is painted, bytes of script heap after collection. */
export async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    const errors: Error[] = []
    page.on('pageerror', (error) => errors.push(error))
    await page.goto(address)
    const ms = await (await page.waitForFunction('window.renderedAfterMs')).jsonValue()
    if (errors.length > 0) throw new Error(`${address} failed: ${errors.join('; ')}`)
    return { ms: Number(ms), heap: await heapOf(await context.newCDPSession(page)) }
  } finally {
    await context.close()
  }
}
