import { languageTags } from '@clf/text'
import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const source = new URL('..', import.meta.url)
const transcripts = new URL('../../transcripts/', import.meta.url)

// The browser writes the transcripts; what it no longer writes would lie there for ever.
test('there is one transcript for each element and language, and no other', () => {
  const index = readFileSync(new URL('index.ts', source), 'utf8')
  const elements = [...index.matchAll(/'\.\/([a-z-]+)\/\1\.ts'/g)].map(([, name]) => name)
  const expected = elements.flatMap((name) => languageTags.map((tag) => `clf-${name}.${tag}.txt`))
  const advice = 'Run the test screen-reader.browser.test.ts to write a missing transcript and commit it; delete one whose element is gone.'
  expect(globSync('*', { cwd: transcripts }).sort(), advice).toEqual(expected.sort())
})
