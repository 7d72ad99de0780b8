import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { figure, type Figure } from '../figure.ts'
import { rounded } from '../in-turns.ts'
import { documentsWanted } from '../library/library.ts'

/** Records, and the milliseconds that 95 of 100 questions may take over them. */
const limits = new Map([
  [20_000, 20],
  [100_000, 100],
])

const program = (name: string): string => fileURLToPath(new URL(`../../apps/intranet/src/search/judged/${name}.ts`, import.meta.url))

async function saidBy<Said>(name: string, words: readonly string[]): Promise<Said[]> {
  const { stdout } = await promisify(execFile)(process.execPath, ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', program(name), ...words])
  return stdout.trim().split('\n').map((line) => JSON.parse(line) as Said)
}

/** What the program says of each number of records, in milliseconds of the processor. */
interface Speed {
  records: number
  p95: number
  like: number
  writing: number
}

interface Quality {
  queries: number
  ndcg: number
  precisionAt1: number
  zero: number
  deadAlone: number
  references: number
  wrongReferences: number
}

/**
 * Asks the judged questions of the intranet over as many records as a large government has, beside the list that Strapi would make, and judges how
 * those over the demonstration are answered. Of the time the processor's is judged: other work of the machine does not change it.
 */
export async function measureSearch(): Promise<Figure[]> {
  // Three records of a document, and not more than a run in full has.
  const sizes = [...limits.keys()].map((size) => Math.min(size, Math.round((size * documentsWanted()) / 10_000)))
  const speeds = await saidBy<Speed>('measure-speed', sizes.map(String))
  const [quality] = await saidBy<Quality>('measure-quality', [String(sizes[0])])
  return [...speeds.flatMap((speed, place) => figuresOf(speed, [...limits.values()][place] ?? null)), ...(quality ? judgedFigures(quality) : [])]
}

function figuresOf({ records, p95, like, writing }: Speed, limit: number | null): Figure[] {
  const of = `${records.toLocaleString('en')} records`
  return [
    { ...figure('search', `a question over ${of}, p95`, rounded(p95), 'ms'), limit, peer: 'SQLite LIKE', peerValue: rounded(like) },
    figure('search', `${of} written, each`, Math.round((1000 * writing) / records) / 1000, 'ms'),
  ]
}

/** Of 100, to a tenth, in favour of nobody: one fault in thousands is seen. */
const atLeast = (part: number): number => Math.floor(1000 * part) / 10
const atMost = (part: number): number => Math.ceil(1000 * part) / 10

function judgedFigures({ queries, ndcg, precisionAt1, zero, deadAlone, references, wrongReferences }: Quality): Figure[] {
  const of = `${queries} judged questions`
  return [
    { ...figure('search', `${of}, the best answer first`, atLeast(precisionAt1), '% right'), limit: 85 },
    { ...figure('search', `${of}, nDCG of the first ten`, atLeast(ndcg), '% right'), limit: 90 },
    { ...figure('search', `${of}, without a result`, atMost(zero), '% of questions'), limit: 5 },
    { ...figure('search', `${of}, answered by nothing that is in force while something is`, atMost(deadAlone / queries), '% of questions'), limit: 0 },
    { ...figure('search', `${references.toLocaleString('en')} references as pages print them, the document first`, atLeast((references - wrongReferences) / references), '% right'), limit: 100 },
  ]
}
