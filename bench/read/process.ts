import { readFileSync } from 'node:fs'

/** Milliseconds of a tick, as Linux has them. */
const tickMs = 10

/** Milliseconds of the processor that a process has taken. */
export function workOf(pid: number): number {
  // The name in brackets may hold spaces.
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '').split(' ').map(Number)
  return ((fields[11] ?? 0) + (fields[12] ?? 0)) * tickMs
}

/** Bytes of memory that a process holds. */
export function memoryOf(pid: number): number {
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) * 1024
}
