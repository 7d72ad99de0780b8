import { readdirSync, readFileSync } from 'node:fs'

/** What the kernel says of a process: `/proc/PID/stat`, counted from the field after the name, which may hold spaces. */
interface Process {
  parent: number
  /** Clock ticks of the process and of those of its children that have ended. */
  ticks: number
  pages: number
}

/** Ticks in a second and bytes in a page, as Linux has them on x86-64 and arm64. */
const [ticksPerSecond, bytesPerPage] = [100, 4096]

function processes(): Map<number, Process> {
  const all = new Map<number, Process>()
  for (const entry of readdirSync('/proc')) {
    if (!/^\d+$/.test(entry)) continue
    try {
      const fields = readFileSync(`/proc/${entry}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ').map(Number)
      const [user = 0, system = 0, userOfEnded = 0, systemOfEnded = 0] = fields.slice(11, 15)
      all.set(Number(entry), { parent: fields[1] ?? 0, ticks: user + system + userOfEnded + systemOfEnded, pages: fields[21] ?? 0 })
    } catch {
      // It ended while it was read.
    }
  }
  return all
}

function family(root: number): Process[] {
  const all = processes()
  const isOf = (pid: number): boolean => pid === root || (pid > 1 && isOf(all.get(pid)?.parent ?? 0))
  return [...all].flatMap(([pid, each]) => (isOf(pid) ? [each] : []))
}

/** Milliseconds of processor time that a process and all its descendants have used, those that have ended included. */
export const cpuOf = (pid: number): number => (family(pid).reduce((sum, { ticks }) => sum + ticks, 0) / ticksPerSecond) * 1000

/** Bytes of memory that a process and its descendants hold; what they share is counted for each. */
export const memoryOf = (pid: number): number => family(pid).reduce((sum, { pages }) => sum + pages, 0) * bytesPerPage
