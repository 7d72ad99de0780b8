import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { sentenceFor } from '../bootstrap/problems.mjs'
import { completed, generatorList } from '../new/list.ts'
import { runInForeground } from '../start/foreground.ts'
import { build } from '../start/prepare.ts'

const elements = 'packages/components/src'
const storiesOf = (name: string) => `${elements}/${name}/${name}.stories.ts`

/** The stories of every element, by its name. */
const allStories = () => new Map(readdirSync(elements).filter((name) => existsSync(storiesOf(name))).map((name) => [name, readFileSync(storiesOf(name), 'utf8')]))

const transcriptsOf = (name: string) => ['node_modules/vitest/vitest.mjs', 'run', '--project', 'browser', `${elements}/loops/screen-reader.browser.test.ts`, '-t', `${name} > is spoken`, '-u']
const picturesOf = (name: string) => ['node_modules/@playwright/test/cli.js', 'test', '-c', 'tests/pictures/playwright.config.ts', '-g', `clf-${name} `, '--update-snapshots']

/** Writes the transcripts and the pictures of new stories: a loop fails where there are none to compare with. Ends with the first failure. */
async function record(names: string[]): Promise<void> {
  await build(process.cwd(), ['@clf/ssr'])
  for (const command of names.flatMap((name) => [transcriptsOf(name), picturesOf(name)])) {
    await runInForeground(command)
    if (process.exitCode) return
  }
}

async function make(words: string[]): Promise<void> {
  const before = allStories()
  await runInForeground(['node_modules/plop/bin/plop.js', '--plopfile', 'tools/new/plopfile.ts', ...words])
  const changed = [...allStories()].filter(([name, text]) => text !== before.get(name)).map(([name]) => name)
  if (!process.exitCode && changed.length > 0) await record(changed)
}

const words = process.argv.slice(2)
if (words.length === 0 || words.includes('--help')) process.stdout.write(generatorList())
else {
  try {
    // Without a terminal nobody can answer what is missing.
    await make(process.stdin.isTTY ? words : completed(words))
  } catch (error) {
    process.stderr.write(`${sentenceFor(error)}\n`)
    process.exitCode = 1
  }
}
