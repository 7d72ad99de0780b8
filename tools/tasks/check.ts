import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { proofOf, type LastTest } from '../check/proof.ts'
import { runStages } from '../check/run-stages.ts'
import { hygiene, lint, types } from '../check/stages.ts'
import { build } from '../start/prepare.ts'

const root = process.cwd()
const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()

function lastTest(): LastTest | null {
  const file = join(root, '.clf/last-test.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as LastTest) : null
}

await runStages(root, () => build(root), [lint, ...types, ...hygiene])
if (existsSync(join(root, '.git'))) {
  const now = { head: git('rev-parse', 'HEAD'), isDirty: git('status', '--porcelain') !== '' }
  process.stdout.write(`\n${proofOf(lastTest(), now)}\n`)
}
