import { runInForeground } from '../start/foreground.ts'

const given = process.argv.slice(2)
await runInForeground(['node_modules/plop/bin/plop.js', '--plopfile', 'tools/new/plopfile.ts', ...given])

// A new element has no transcript yet: the screen-reader loop writes it where there is none.
if (!process.exitCode && given[0] === 'element') {
  await runInForeground(['node_modules/vitest/vitest.mjs', 'run', '--project', 'browser', 'packages/components/src/loops/screen-reader.browser.test.ts'])
}
