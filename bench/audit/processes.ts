import { readdirSync, readFileSync } from 'node:fs'

/** Ticks in a second, as Linux has them. */
const ticksPerSecond = 100

/** Milliseconds between two looks at the processes. */
const every = 100

/** What a piece of work has used, its child processes included. */
export interface Usage {
  /** Milliseconds of processor time. */
  cpuMs: number
  /** Bytes of memory at the most; what processes share is counted once. */
  peakBytes: number
}

/** The parent of each process and the processor ticks it and its ended children have used: `/proc/PID/stat`, from the field after the name, which may hold spaces. */
function processes(): Map<number, { parent: number; ticks: number }> {
  const all = new Map<number, { parent: number; ticks: number }>()
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue
    const fields = readOrNothing(`/proc/${entry}/stat`).replace(/^.*\) /s, '').split(' ').map(Number)
    const [user = 0, system = 0, userOfEnded = 0, systemOfEnded = 0] = fields.slice(11, 15)
    all.set(Number(entry), { parent: fields[1] ?? 0, ticks: user + system + userOfEnded + systemOfEnded })
  }
  return all
}

/** A process may end while it is read. */
function readOrNothing(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function family(): { pid: number; ticks: number }[] {
  const all = processes()
  const isOurs = (pid: number): boolean => pid === process.pid || (pid > 1 && isOurs(all.get(pid)?.parent ?? 0))
  return [...all].flatMap(([pid, { ticks }]) => (isOurs(pid) ? [{ pid, ticks }] : []))
}

const ticksOf = (all: readonly { ticks: number }[]) => all.reduce((sum, { ticks }) => sum + ticks, 0)

const bytesOf = (all: readonly { pid: number }[]) => all.reduce((sum, { pid }) => sum + Number(/^Pss:\s+(\d+) kB/m.exec(readOrNothing(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) * 1024, 0)

/**
 * What this process and those it starts use while `work` runs. A browser takes the account of its processes with it when it closes, so that
 * the highest sum that was seen counts, and what was used since the last look is lost.
 */
export async function usageOf(work: () => Promise<unknown>): Promise<Usage> {
  const before = ticksOf(family())
  let [most, peakBytes] = [before, 0]
  let looks = 0
  const look = () => {
    const all = family()
    most = Math.max(most, ticksOf(all))
    if (looks++ % 5 === 0) peakBytes = Math.max(peakBytes, bytesOf(all))
  }
  const watching = setInterval(look, every)
  await work()
  clearInterval(watching)
  look()
  return { cpuMs: ((most - before) / ticksPerSecond) * 1000, peakBytes }
}
