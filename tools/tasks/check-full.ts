import { sentenceFor } from '../bootstrap/problems.mjs'
import { namedStages } from '../check/named-stages.ts'
import { runStages } from '../check/run-stages.ts'
import { wholeCheck } from '../check/stages.ts'
import { prepareHouse } from '../start/prepare.ts'

const root = process.cwd()
try {
  const stages = namedStages(wholeCheck, process.argv.slice(2).join(' '))
  await runStages(root, () => prepareHouse(root), stages)
} catch (error) {
  process.stderr.write(`\n${sentenceFor(error)}\n`)
  process.exitCode = 1
}
