import { existsSync, readdirSync } from 'node:fs'
import { runInForeground } from '../start/foreground.ts'
import { build } from '../start/prepare.ts'

const given = process.argv.slice(2)
const elements = 'packages/components/src'

/** Elements with stories that no sheet of pictures shows yet. */
const withoutPictures = () =>
  readdirSync(elements).filter((name) => existsSync(`${elements}/${name}/${name}.stories.ts`) && !existsSync(`tests/pictures/sheets/${name}.1280.webp`))

const screenReader = ['node_modules/vitest/vitest.mjs', 'run', '--project', 'browser', `${elements}/loops/screen-reader.browser.test.ts`]
const picturesOf = (name: string) => ['node_modules/@playwright/test/cli.js', 'test', '-c', 'tests/pictures/playwright.config.ts', '-g', `clf-${name} `, '--update-snapshots']

/** Writes the transcript and the pictures of a new element: a loop fails where there are none to compare with. Ends with the first failure. */
async function record(): Promise<void> {
  await build(process.cwd(), ['@clf/ssr'])
  for (const command of [screenReader, ...withoutPictures().map(picturesOf)]) {
    await runInForeground(command)
    if (process.exitCode) return
  }
}

await runInForeground(['node_modules/plop/bin/plop.js', '--plopfile', 'tools/new/plopfile.ts', ...given])
if (!process.exitCode && given[0] === 'element') await record()
