import { releaseOnly, wholeCheck } from '../check/stages.ts'
import { release } from '../release/release.ts'
import { prepareHouse } from '../start/prepare.ts'

const root = process.cwd()
const given = process.argv.slice(2)
await release({
  root,
  prepare: () => prepareHouse(root),
  stages: [...wholeCheck, ...releaseOnly],
  isDryRun: given.includes('--dry-run'),
  words: given.filter((word) => word !== '--dry-run'),
})
