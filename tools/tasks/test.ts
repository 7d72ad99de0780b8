import { runStages } from '../check/run-stages.ts'
import { elements, hygiene, journeys, lint, types, unit } from '../check/stages.ts'
import { prepareHouse } from '../start/prepare.ts'

const root = process.cwd()
await runStages(root, () => prepareHouse(root), [lint, ...types, ...hygiene, ...unit, ...elements('pairwise'), journeys('pairwise')])
