import type { Stage } from '@clf/tools/check/stage'
import { release } from '@clf/tools/release/release'

const [names = '[]', ...words] = process.argv.slice(2)
const stages = (JSON.parse(names) as string[]).map((name): Stage => ({ name: `A check that ${name}`, command: [`tests/release/${name}.mjs`] }))
await release({ root: process.cwd(), prepare: () => Promise.resolve(), stages, isDryRun: words.includes('--dry-run') })
