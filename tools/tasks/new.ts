import { runInForeground } from '../start/foreground.ts'

await runInForeground(['node_modules/plop/bin/plop.js', '--plopfile', 'tools/new/plopfile.ts', ...process.argv.slice(2)])
