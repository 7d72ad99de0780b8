import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { figure, type Figure } from '../figure.ts'
import { rounded } from '../in-turns.ts'

/** Records, and the milliseconds that 95 of 100 questions may take over them. */
const limits = new Map([
  [20_000, 20],
  [100_000, 100],
])

const program = fileURLToPath(new URL('../../apps/intranet/src/search/judged/measure-speed.ts', import.meta.url))

/** What the program says of each number of records, in milliseconds of the processor. */
interface Measured {
  records: number
  p95: number
  like: number
  writing: number
}

/**
 * Asks the judged questions of the intranet over as many records as a large government has, beside the list that Strapi would make. Judged is the
 * processor time: other work of the machine does not change it.
 */
export async function measureSearch(): Promise<Figure[]> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', program, ...[...limits.keys()].map(String)])
  const lines = stdout.trim().split('\n').map((line) => JSON.parse(line) as Measured)
  return lines.flatMap(({ records, p95, like, writing }): Figure[] => {
    const of = `${records.toLocaleString('en')} records`
    return [
      { ...figure('search', `a question over ${of}, p95`, rounded(p95), 'ms'), limit: limits.get(records) ?? null, peer: 'SQLite LIKE', peerValue: rounded(like) },
      figure('search', `${of} written, each`, Math.round((1000 * writing) / records) / 1000, 'ms'),
    ]
  })
}
