import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { LastTest } from '../check/proof.ts'
import { runStages } from '../check/run-stages.ts'
import { testStages } from '../check/stages.ts'
import { prepareHouse } from '../start/prepare.ts'

const root = process.cwd()
const git = (...args: string[]) => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim()
const hasGit = existsSync(join(root, '.git'))

/** `--changed` tests what has changed since HEAD, `--changed --since REV` since REV; `--again` also what has not changed since it passed. */
function options(): { since?: string; canReplay: boolean } {
  const { values } = parseArgs({ options: { changed: { type: 'boolean' }, since: { type: 'string' }, again: { type: 'boolean' } } })
  const canReplay = hasGit && !process.env['CI'] && !values.again
  return values.changed || values.since ? { since: values.since ?? 'HEAD', canReplay } : { canReplay }
}

/** Written beside and renamed, so that a kill leaves the last result whole. */
async function keep(last: LastTest): Promise<void> {
  const file = join(root, '.clf/last-test.json')
  await mkdir(join(root, '.clf'), { recursive: true })
  await writeFile(`${file}.new`, `${JSON.stringify(last)}\n`)
  await rename(`${file}.new`, file)
}

const chosen = options()
const commit = hasGit ? git('rev-parse', 'HEAD') : ''
const totals = await runStages(root, () => prepareHouse(root), testStages({ isByRoom: chosen.canReplay }), chosen)
// What was chosen by a change proves nothing of the rest.
if (hasGit && chosen.since === undefined) await keep({ commit, dirty: git('status', '--porcelain') !== '' || git('rev-parse', 'HEAD') !== commit, ...totals })
