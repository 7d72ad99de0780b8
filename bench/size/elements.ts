import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { bundle, gzipped } from '../peers/bundle.ts'
import { figure, type Figure } from '../figure.ts'

const limit = 4_000
const source = (path: string) => JSON.stringify(fileURLToPath(new URL(path, import.meta.resolve('@clf/components'))))

/** What every element stands on: Lit, the language of the page, the base of shadow trees, registration and version. */
export const core = `
  export { css, html, LitElement, nothing, ReactiveElement } from 'lit'
  export { LanguageController } from ${source('./internal/language.js')}
  export { baseStyles } from ${source('./internal/base.styles.js')}
  export { define } from ${source('./define.js')}
  export { version } from ${source('./version.js')}
`

async function tagNames(): Promise<string[]> {
  const manifest = await readFile(new URL('./custom-elements.json', import.meta.resolve('@clf/components')), 'utf8')
  return [...manifest.matchAll(/"tagName": "clf-([a-z-]+)"/g)].map(([, name = '']) => name).sort()
}

const sizeOf = async (code: string) => gzipped((await bundle(code)).js)

/** The core, then each element by what it adds to the core's script. */
export async function elementFigures(): Promise<Figure[]> {
  const coreSize = await sizeOf(core)
  const figures = [figure('size', 'core: Lit, language, registration', coreSize, 'B')]
  for (const name of await tagNames()) {
    const added = (await sizeOf(`${core}\nimport '@clf/components/${name}'`)) - coreSize
    figures.push({ ...figure('size', `clf-${name} over the core`, added, 'B'), limit })
  }
  return figures
}
