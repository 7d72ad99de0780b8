import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
// Before the stories, so that the elements the server renders are the built ones and not the sources a story imports.
import '@clf/ssr'
import type { LanguageTag } from '../visit/languages.ts'

/** One story of an element, as its `*.stories.ts` exports it. */
export interface Story {
  /** Folder of the element: `date-input`. */
  element: string
  /** Name of the export: `TraditionalChinese`. */
  name: string
  render: () => unknown
  /** By language of the page, all that script changes in the accessibility tree, in order: `+ button "Show all sections"`. */
  scriptChanges: ByLanguage
  /** Forms that script answers without sending them, each as `POST /preferences`. */
  scriptAnswers: readonly string[]
}

interface StoryModule {
  default: { parameters?: Parameters }
}
type ByLanguage = Readonly<Record<LanguageTag, readonly string[]>>

interface Parameters {
  /** One list when the changes are the same in every language. */
  scriptChanges?: readonly string[] | ByLanguage
  scriptAnswers?: readonly string[]
}
interface StoryExport {
  render: () => unknown
  parameters?: Parameters
}

interface Manifest {
  modules: { declarations?: { tagName?: string }[] }[]
}

const source = join(import.meta.dirname, '../../packages/components/src')
const manifest = JSON.parse(readFileSync(join(source, '../dist/custom-elements.json'), 'utf8')) as Manifest

const byLanguage = (changes: readonly string[] | ByLanguage): ByLanguage => 'en' in changes ? changes : { en: changes, 'zh-Hant-HK': changes, 'zh-Hans': changes }

async function storiesOf(file: string): Promise<Story[]> {
  const loaded = (await import(pathToFileURL(join(source, file)).href)) as StoryModule & Record<string, StoryExport>
  const { default: meta, ...exported } = loaded
  return Object.entries(exported)
    .filter(([, story]) => typeof story.render === 'function')
    .map(([name, { render, parameters }]) => ({
      element: basename(dirname(file)),
      name,
      render,
      scriptChanges: byLanguage(parameters?.scriptChanges ?? meta.parameters?.scriptChanges ?? []),
      scriptAnswers: parameters?.scriptAnswers ?? meta.parameters?.scriptAnswers ?? [],
    }))
}

/** Every story of every element, in the order of the folders; none is left out. */
export const stories: readonly Story[] = (await Promise.all(globSync('*/*.stories.ts', { cwd: source }).sort().map(storiesOf))).flat()

/** Stories by element. */
export const elements: readonly (readonly [string, readonly Story[]])[] = [...Map.groupBy(stories, ({ element }) => element)]

// A loop over no story would pass: the elements that have stories are compared with those that the package says it has.
const promised = manifest.modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ tagName }) => tagName ?? []))
const unseen = promised.filter((tag) => !elements.some(([element]) => `clf-${element}` === tag))
if (promised.length === 0 || unseen.length > 0)
  throw new Error(`No story is of ${unseen.join(', ') || 'any element of dist/custom-elements.json'}. Write one beside the element, or build the components.`)
