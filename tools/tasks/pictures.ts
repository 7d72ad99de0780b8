import { sentenceFor } from '../bootstrap/problems.mjs'
import { runInForeground } from '../start/foreground.ts'
import { prepareHouse } from '../start/prepare.ts'

try {
  await prepareHouse(process.cwd())
  await runInForeground(['--disable-warning=ExperimentalWarning', 'tests/readme-pictures/take.ts', ...process.argv.slice(2)])
} catch (error) {
  process.stderr.write(`\n${sentenceFor(error)}\n`)
  process.exitCode = 1
}
