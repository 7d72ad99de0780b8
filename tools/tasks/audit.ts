import { runStages } from '../check/run-stages.ts'
import { pageAudit } from '../check/stages.ts'
import { runInForeground } from '../start/foreground.ts'
import { build, prepareHouse } from '../start/prepare.ts'

const root = process.cwd()
const given = process.argv.slice(2)

// With addresses or options it is the command line of @clf/cli; without, every page kind of the intranet in every state.
if (given.length > 0) {
  await build(root, ['@clf/cli'])
  await runInForeground(['packages/cli/bin/clf.js', 'audit', ...given])
} else {
  await runStages(root, () => prepareHouse(root), [pageAudit])
}
