import type { Browser, CDPSession, Page } from 'playwright'

export interface Visit {
  /** Milliseconds until all is painted, as a reader waits for them. */
  ms: number
  /** Milliseconds in which the main thread of the page was at work until then: those in which other work of the machine held it up do not count. */
  work: number
  /** Bytes of script heap after collection. */
  heap: number
  /** Bytes of script heap and of the document: nodes, styles, boxes. */
  memory: number
}

async function memoryOf(session: CDPSession): Promise<Pick<Visit, 'heap' | 'memory'>> {
  await session.send('HeapProfiler.collectGarbage')
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage')
  return { heap: usedSize, memory: usedSize + embedderHeapUsedSize }
}

async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1_000
}

/** What the stopwatch of the page says, rejected when the page fails. It calls a binding, because asking again and again would count as work of the page. */
async function renderedAfter(session: CDPSession, page: Page, address: string): Promise<number> {
  await session.send('Runtime.enable')
  await session.send('Runtime.addBinding', { name: 'tellRendered' })
  const told = new Promise<string>((resolve, reject) => {
    session.once('Runtime.bindingCalled', ({ payload }) => resolve(payload))
    page.once('pageerror', (error) => reject(new Error(`${address} failed: ${String(error)}`)))
  })
  const [ms] = await Promise.all([told, page.goto(address)])
  return Number(ms)
}

/** Opens `address` in a browser profile of its own and measures until everything on it is painted. */
export async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext()
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Performance.enable', { timeDomain: 'threadTicks' })
    const ms = await renderedAfter(session, page, address)
    const work = await workOf(session)
    return { ms, work, ...(await memoryOf(session)) }
  } finally {
    await context.close()
  }
}
