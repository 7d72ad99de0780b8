import type { Stage } from '../../tools/check/stage.ts'
import { release } from '../../tools/release/release.ts'

const [names = '[]', ...words] = process.argv.slice(2)
const stages = (JSON.parse(names) as string[]).map((name): Stage => ({ name: `A check that ${name}`, command: [`tests/release/${name}.mjs`] }))
await release({ root: process.cwd(), prepare: () => Promise.resolve(), stages, isDryRun: words.includes('--dry-run') })
