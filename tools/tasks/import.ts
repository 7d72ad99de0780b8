import { runInForeground } from '../start/foreground.ts'

await runInForeground(['cms/import/cli.ts', ...process.argv.slice(2)])
