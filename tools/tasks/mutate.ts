import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { sentenceFor } from '../bootstrap/problems.mjs'
import { lastRelease, linesChangedSince, wholeFile, type LineRange } from '../mutate/changed-lines.ts'
import { isMutated } from '../mutate/rooms.ts'
import { runMutants } from '../mutate/run-mutants.ts'
import { verdictOf } from '../mutate/verdict.ts'

const root = process.cwd()
const least = 85
const usage = `npm run mutate                       mutants in the lines changed since the last tag
npm run mutate -- --since COMMIT     … since a commit
npm run mutate -- PATH …             … in all lines of files or folders

Exit code 1 when the tests notice fewer than ${least} % of them.
`

/** Files that a person names: a folder stands for all of its own. */
function filesIn(path: string): string[] {
  const found = statSync(join(root, path), { throwIfNoEntry: false })
  if (!found) throw new Error(`"${path}" is not in this folder. Name files or folders relative to the root.`)
  const files = (found.isDirectory() ? globSync(`${path.replace(/\/$/, '')}/**/*.{ts,mjs}`, { cwd: root, exclude: ['**/node_modules/**', '**/dist/**'] }) : [path]).filter(isMutated)
  if (files.length === 0) throw new Error(`Nothing in "${path}" is mutated. What is and what is not: tools/mutate/rooms.ts.`)
  return files
}

async function mutate(ranges: LineRange[], where: string): Promise<void> {
  if (ranges.length === 0) {
    process.stdout.write(`Nothing to mutate in ${where}.\n`)
    return
  }
  const { score, noticed, survivors } = verdictOf(await runMutants(root, ranges), (path) => readFileSync(join(root, path), 'utf8'))
  process.stdout.write(`\n${survivors.map((line) => `${line}\n`).join('')}\n${noticed} of ${noticed + survivors.length} mutants noticed, ${score.toFixed(1)} %, in ${where}. Report: .clf/reports/mutants.html\n`)
  if (score >= least) return
  process.stderr.write(`At least ${least} % are wanted. Write the test that would notice, for the lines above.\n`)
  process.exitCode = 1
}

try {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { since: { type: 'string' }, help: { type: 'boolean' } } })
  if (values.help) process.stdout.write(usage)
  else if (positionals.length > 0) await mutate(positionals.flatMap(filesIn).map((path) => wholeFile(root, path)), positionals.join(', '))
  else {
    const since = values.since ?? lastRelease(root)
    await mutate(linesChangedSince(root, since).filter(({ path }) => isMutated(path)), `the lines changed since ${since}`)
  }
} catch (error) {
  process.stderr.write(`\n${sentenceFor(error)}\n`)
  process.exitCode = 1
}
