import { runStages } from '../check/run-stages.ts'
import { wholeCheck } from '../check/stages.ts'
import { prepareHouse } from '../start/prepare.ts'

const root = process.cwd()
await runStages(root, () => prepareHouse(root), wholeCheck)
