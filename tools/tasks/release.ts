import { sentenceFor } from '../bootstrap/problems.mjs'
import { runStages } from '../check/run-stages.ts'
import { hygiene, lint, types } from '../check/stages.ts'
import { runInForeground } from '../start/foreground.ts'
import { build } from '../start/prepare.ts'

const root = process.cwd()
await runStages(root, () => build(root), [lint, ...types, ...hygiene])
if (process.exitCode) process.stderr.write('\nNothing was published: a check failed. Mend it and run "npm run release" again.\n')
else {
  try {
    await runInForeground(['node_modules/@changesets/cli/bin.js', 'publish', ...process.argv.slice(2)])
  } catch (error) {
    process.stderr.write(`${sentenceFor(error)}\n`)
    process.exitCode = 1
  }
}
