import type { Pace } from './pace.ts'

/** How many at a time, and how fast. */
export interface ParallelOptions<Item> {
  workers: number
  pace: Pace
  hostOf: (item: Item) => string
}

/**
 * Does `work` for every item, several at a time, as fast as the hosts allow; an item whose work gives true comes once more, after those that wait.
 * @throws what the first failing `work` throws, when those that are under way have ended
 */
export async function inParallel<Item>(items: readonly Item[], { workers, pace, hostOf }: ParallelOptions<Item>, work: (item: Item) => Promise<boolean>): Promise<void> {
  const waiting = Map.groupBy(items, hostOf)
  const open = new Set<Promise<void>>()
  const failures: unknown[] = []
  const start = (host: string, item: Item) => {
    pace.begin(host)
    const ending = work(item)
      .then((isAgain) => void (isAgain && waiting.set(host, [...(waiting.get(host) ?? []), item])), (error: unknown) => void failures.push(error))
      .finally(() => {
        pace.end(host)
        open.delete(ending)
      })
    open.add(ending)
  }
  while (failures.length === 0) {
    const hosts = [...waiting].filter(([, left]) => left.length > 0).map(([host]) => host)
    if (hosts.length === 0 && open.size === 0) return
    const free = open.size < workers ? hosts.find((host) => pace.waitFor(host) === 0) : undefined
    const next = free === undefined ? undefined : waiting.get(free)?.shift()
    if (free !== undefined && next !== undefined) start(free, next)
    else await somethingChanges(open, open.size < workers ? Math.min(...hosts.map((host) => pace.waitFor(host))) : Number.POSITIVE_INFINITY)
  }
  await Promise.allSettled(open)
  throw failures[0]
}

/** Waits until some work has ended, or a host may be asked again. */
async function somethingChanges(open: ReadonlySet<Promise<void>>, milliseconds: number): Promise<void> {
  let timeout: NodeJS.Timeout | undefined
  const timer = new Promise((resolve) => {
    if (Number.isFinite(milliseconds)) timeout = setTimeout(resolve, Math.max(1, milliseconds))
  })
  await Promise.race([timer, ...open])
  clearTimeout(timeout)
}
