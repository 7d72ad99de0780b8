import { sentenceFor } from '../bootstrap/problems.mjs'
import { build } from '../start/prepare.ts'

try {
  await build(process.cwd(), process.argv.slice(2))
} catch (error) {
  process.stderr.write(`\n${sentenceFor(error)}\n`)
  process.exitCode = 1
}
