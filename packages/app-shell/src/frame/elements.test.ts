import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { expect, it } from 'vitest'

interface Manifest {
  modules: { declarations: { tagName?: string }[] }[]
}

const script = readFileSync(new URL('Elements.astro', import.meta.url), 'utf8')
const manifest = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('@clf/components/custom-elements.json'), 'utf8')) as Manifest
const ofLibrary = manifest.modules.flatMap(({ declarations }) => declarations.flatMap(({ tagName }) => tagName ?? []))

it('every element of the library comes to life on a page that has it: with the frame, or loaded beside it', () => {
  const ofFrame = [...script.matchAll(/^ +import '@clf\/components\/([\w-]+)'$/gm)].map(([, name]) => `clf-${name}`)
  const others = [...script.matchAll(/'(clf-[\w-]+)': \(\) => import\('@clf\/components\/([\w-]+)'\)/g)].map(([, name, file]) => ({ name, file: `clf-${file}` }))
  expect(ofFrame[0]).toBe('clf-hydrate-support')
  expect(others.filter(({ name, file }) => name !== file)).toEqual([])
  expect([...ofFrame.slice(1), ...others.map(({ name }) => name)].sort()).toEqual(ofLibrary.sort())
})
