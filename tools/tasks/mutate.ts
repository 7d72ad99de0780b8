import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sentenceFor } from '../bootstrap/problems.mjs'
import { lastRelease, linesChangedSince, wholeFile, type LineRange } from '../mutate/changed-lines.ts'
import { isMutated, notLookedAt, roomOf } from '../mutate/rooms.ts'
import { runMutants } from '../mutate/run-mutants.ts'
import { verdictOf } from '../mutate/verdict.ts'

const root = process.cwd()
const least = 85
const usage = `npm run mutate                       mutants in the lines changed since the last tag
npm run mutate -- --since COMMIT     … since a commit
npm run mutate -- PATH …             … in all lines of files or folders

Exit code 1 when the tests notice fewer than ${least} % of them, or when a room could not be measured.
`

/** Files that a person names: a folder stands for all of its own. */
function filesIn(path: string): string[] {
  const found = statSync(join(root, path), { throwIfNoEntry: false })
  if (!found) throw new Error(`"${path}" is not in this folder. Name files or folders relative to the root.`)
  const files = (found.isDirectory() ? globSync(`${path.replace(/\/$/, '')}/**/*.{ts,mjs}`, { cwd: root, exclude: ['**/node_modules/**', '**/dist/**'] }) : [path]).filter(isMutated)
  if (files.length === 0) throw new Error(`Nothing in "${path}" is mutated. What is and what is not: tools/mutate/rooms.ts.`)
  return files
}

interface Measured {
  noticed: number
  total: number
}

const inWords = ({ noticed, total }: Measured): string => `${noticed} of ${total} mutants noticed${total === 0 ? '' : `, ${((noticed / total) * 100).toFixed(1)} %`}`

/** @returns null when the mutants of the room could not be put in or judged, which is said */
async function measure(room: string, ranges: LineRange[]): Promise<Measured | null> {
  const report = `.clf/reports/mutants-${room.replaceAll('/', '-')}.html`
  try {
    const { noticed, survivors } = verdictOf(await runMutants(root, ranges, report), (path) => readFileSync(join(root, path), 'utf8'))
    process.stdout.write(`\n${survivors.map((line) => `${line}\n`).join('')}`)
    return { noticed, total: noticed + survivors.length }
  } catch (error) {
    process.stderr.write(`\n${room} could not be measured: ${sentenceFor(error)}\n`)
    return null
  }
}

async function mutate(ranges: LineRange[], where: string): Promise<void> {
  const rooms = Map.groupBy(ranges.filter(({ path }) => isMutated(path)), ({ path }) => roomOf(path))
  const measured: [room: string, Measured | null][] = []
  for (const [room, ofRoom] of rooms) measured.push([room, await measure(room, ofRoom)])

  const known = measured.flatMap(([, one]) => one ?? [])
  const all = { noticed: known.reduce((sum, { noticed }) => sum + noticed, 0), total: known.reduce((sum, { total }) => sum + total, 0) }
  const lines = [
    ...notLookedAt(ranges.map(({ path }) => path)),
    ...measured.map(([room, one]) => `${room}: ${one ? inWords(one) : 'not measured'}`),
    `All: ${inWords(all)}, in ${where}. Reports: .clf/reports/mutants-*.html`,
  ]
  process.stdout.write(`\n${lines.join('\n')}\n`)
  if (known.length < measured.length) {
    process.stderr.write('A room was not measured, so nothing is known of it. The sentence above says why.\n')
    process.exitCode = 1
  }
  if (all.total === 0 || (all.noticed / all.total) * 100 >= least) return
  process.stderr.write(`At least ${least} % are wanted. Write the test that would notice, for the lines above.\n`)
  process.exitCode = 1
}

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { since: { type: 'string' }, help: { type: 'boolean' } } })
  if (values.help) process.stdout.write(usage)
  else if (positionals.length > 0) await mutate(positionals.flatMap(filesIn).map((path) => wholeFile(root, path)), positionals.join(', '))
  else {
    const since = values.since ?? lastRelease(root)
    await mutate(linesChangedSince(root, since), `the lines changed since ${since}`)
  }
} catch (error) {
  process.stderr.write(`\n${sentenceFor(error)}\n`)
  process.exitCode = 1
}
