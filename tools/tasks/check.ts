import { runStages } from '../check/run-stages.ts'
import { hygiene, lint, types } from '../check/stages.ts'
import { build } from '../start/prepare.ts'

const root = process.cwd()
await runStages(root, () => build(root), [lint, ...types, ...hygiene])
