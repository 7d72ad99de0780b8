import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const here = import.meta.dirname
const css = readFileSync(join(here, 'strapi-mends.css'), 'utf8')
const code = readFileSync(join(here, 'strapi-mends.ts'), 'utf8')
const page = readFileSync(join(here, '../../../../../docs/conformance/cms-admin.md'), 'utf8')

const named = [...css.matchAll(/^\/\* ([a-z-]+): /gm), ...code.matchAll(/name: '([a-z-]+)'/g)].map(([, name]) => name)
const listed = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name)

it('every mend of Strapi’s interface is listed in the conformance page, and nothing else is', () => {
  expect(named.length).toBeGreaterThan(2)
  expect(listed.toSorted()).toEqual([...named, 'theme-colours', 'keep-focus', 'keep-messages'].toSorted())
})
