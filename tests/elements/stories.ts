import { globSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
// Before the stories, so that the elements the server renders are the built ones and not the sources a story imports.
import '@clf/ssr'

/** One story of an element, as its `*.stories.ts` exports it. */
export interface Story {
  /** Folder of the element: `date-input`. */
  element: string
  /** Name of the export: `TraditionalChinese`. */
  name: string
  render: () => unknown
  /** Roles that script may add, each as `role: what it is for`, from the story or else from its module. */
  scriptAdds: readonly string[]
  /** Selectors of boxes that script may move or resize, each as `selector: why`, from the story or else from its module. */
  scriptMoves: readonly string[]
}

interface StoryModule {
  default: { parameters?: Parameters }
}
interface Parameters {
  scriptAdds?: readonly string[]
  scriptMoves?: readonly string[]
}
interface StoryExport {
  render: () => unknown
  parameters?: Parameters
}

const source = join(import.meta.dirname, '../../packages/components/src')

async function storiesOf(file: string): Promise<Story[]> {
  const loaded = (await import(pathToFileURL(join(source, file)).href)) as StoryModule & Record<string, StoryExport>
  const { default: meta, ...exported } = loaded
  return Object.entries(exported)
    .filter(([, story]) => typeof story.render === 'function')
    .map(([name, { render, parameters }]) => ({
      element: basename(dirname(file)),
      name,
      render,
      scriptAdds: parameters?.scriptAdds ?? meta.parameters?.scriptAdds ?? [],
      scriptMoves: parameters?.scriptMoves ?? meta.parameters?.scriptMoves ?? [],
    }))
}

/** Every story of every element, in the order of the folders; none is left out. */
export const stories: readonly Story[] = (await Promise.all(globSync('*/*.stories.ts', { cwd: source }).sort().map(storiesOf))).flat()

/** Stories by element. */
export const elements: readonly (readonly [string, readonly Story[]])[] = [...Map.groupBy(stories, ({ element }) => element)]
