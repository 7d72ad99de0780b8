import { runInForeground } from '../start/foreground.ts'

// A paper makes many short-lived objects: a small nursery halves the memory of the import.
await runInForeground(['--max-semi-space-size=4', 'cms/import/cli.ts', ...process.argv.slice(2)])
