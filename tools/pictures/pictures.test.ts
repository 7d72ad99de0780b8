import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../rules/tracked-files.ts'
import { limitBytes, pictures, withPictures } from './pictures.ts'

const readme = readFileSync(join(root, 'README.md'), 'utf8')
const shown = [...readme.matchAll(/!\[[^\]]*\]\((docs\/pictures\/[\w-]+\.webp)\)/g)].map(([, path = '']) => path)
const taken = globSync('docs/pictures/*', { cwd: root }).map((path) => path.replaceAll('\\', '/'))

test('the README shows what npm run pictures has taken, and nothing else lies there', () => {
  expect(shown.toSorted()).toEqual(taken.toSorted())
})

test('no picture is larger than 100 kB', () => {
  expect(taken.filter((path) => statSync(join(root, path)).size > limitBytes)).toEqual([])
})

test('pictures are put before the first section, once, with words for those who do not see them', () => {
  const page = '# A\n\nWords.\n\n## B\n\n## C\n'
  const once = withPictures(page)
  expect(once.indexOf('![')).toBeGreaterThan(once.indexOf('Words.'))
  expect(once.match(/!\[.{20,}\]\(docs\/pictures\/[\w-]+\.webp\)\n\n/g)).toHaveLength(pictures.length)
  expect(withPictures(once)).toBe(once)
  expect(once.endsWith('## B\n\n## C\n')).toBe(true)
})

test.each(pictures)('what $name shows is a page kind or a story of this house', ({ shows }) => {
  if ('intranet' in shows) expect(readFileSync(join(root, 'tests/support/page-kinds.ts'), 'utf8')).toContain(`path: '${shows.intranet.replace(/^\/(en|tc|sc)/, '')}'`)
  else expect(existsSync(join(root, `packages/components/src/${shows.storybook.replace(/^components-(.*)--docs$/, '$1/$1')}.stories.ts`))).toBe(true)
})
