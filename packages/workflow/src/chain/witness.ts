import { appendFile, readFile } from 'node:fs/promises'
import type { Head } from './append.ts'

/** Keeps heads of the chain outside of the database, where whoever can change the database cannot. */
export interface Witness {
  /** Told of each new head after its transaction was committed; the same head may come twice, and an earlier one after a later one. */
  record(head: Head): Promise<void>
}

const whole = /^(\d+) ([0-9a-f]{64})$/
const unfinished = /^\d+( [0-9a-f]{0,63})?$/

/** A file to which a line with number and hash is added for each head, best on another machine. Several instances may write to one file. */
export function fileWitness(path: string): Witness {
  return {
    // The line break before it keeps the line apart from one that was not written to its end, when a process was killed.
    record: async ({ number, hash }) => await appendFile(path, `\n${number} ${hash}\n`, { mode: 0o600, flush: true }),
  }
}

/** The heads that a file holds, in the order in which they were written; a line that was not written to its end is left out. */
export async function readWitness(path: string): Promise<Head[]> {
  const lines = (await readFile(path, 'utf8')).split('\n')
  return lines.flatMap((line, index) => {
    const [, number, hash] = whole.exec(line) ?? []
    if (number !== undefined && hash !== undefined) return [{ number: Number(number), hash }]
    if (line === '' || unfinished.test(line)) return []
    throw new Error(`Line ${index + 1} of ${path} is no head of a chain: a number and 64 hexadecimal digits were expected.`)
  })
}
