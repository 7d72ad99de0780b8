/// <reference types="vite/client" />
import type { TemplateResult } from 'lit'

interface Parameters {
  nativeDiffers?: readonly string[]
}
interface StoryExport {
  render: () => TemplateResult
  parameters?: Parameters
}
interface StoryModule {
  default: { component: string; parameters?: Parameters }
  [name: string]: { component: string } | StoryExport
}

/** One story of an element: its tag (`clf-button`), the name of the story, and what it shows. */
export interface Story {
  element: string
  name: string
  render: () => TemplateResult
  /** Where a control in it is meant to differ from the bare one, each as `control, fact: why`, from the story or else from its module. */
  nativeDiffers: readonly string[]
}

const modules = Object.values(import.meta.glob<StoryModule>('../*/*.stories.ts', { eager: true }))

function storiesOf({ default: { component: element, parameters: common }, ...rest }: StoryModule): Story[] {
  return Object.entries(rest).flatMap(([name, story]) => {
    if (!('render' in story)) return []
    const nativeDiffers = story.parameters?.nativeDiffers ?? common?.nativeDiffers ?? []
    return [{ element, name, render: story.render, nativeDiffers }]
  })
}

/** Every element that has stories, with all of them: `['clf-accordion', [...]]`, in alphabetical order. */
export const elements: [string, Story[]][] = modules
  .map((module): [string, Story[]] => [module.default.component, storiesOf(module)])
  .sort(([one], [other]) => one.localeCompare(other))
