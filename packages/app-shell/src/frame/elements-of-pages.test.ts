import { readFileSync } from 'node:fs'
import '@clf/components'
import * as components from '@clf/components'
import { expect, it } from 'vitest'
import { elementsOfPages } from './elements-of-pages.ts'

const ofFrame = [...readFileSync(new URL('elements.ts', import.meta.url), 'utf8').matchAll(/^import '@clf\/components\/([\w-]+)'$/gm)].map(([, name]) => `clf-${name}`).filter((name) =>
  name !== 'clf-hydrate-support'
)

it('every element of the library comes to life on a page, by the frame or by itself', () => {
  const classes = Object.values(components).filter((exported) => typeof exported === 'function' && 'elementStyles' in exported)
  const names = [...ofFrame, ...Object.keys(elementsOfPages)]
  expect([new Set(names).size, names.filter((name) => customElements.get(name) === undefined)]).toEqual([names.length, []])
  expect(new Set(names.map((name) => customElements.get(name)))).toEqual(new Set(classes))
})

it.each(Object.entries(elementsOfPages))('%s is defined by what is loaded for it', async (name, load) => {
  expect(Object.values((await load()) as object)).toContain(customElements.get(name))
})
