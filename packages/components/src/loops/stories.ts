/// <reference types="vite/client" />
import type { TemplateResult } from 'lit'

interface StoryModule {
  default: { component: string }
  [name: string]: { component: string } | { render: () => TemplateResult }
}

/** One story of an element: its tag (`clf-button`), the name of the story, and what it shows. */
export interface Story {
  element: string
  name: string
  render: () => TemplateResult
}

const modules = Object.values(import.meta.glob<StoryModule>('../*/*.stories.ts', { eager: true }))

function storiesOf({ default: { component }, ...rest }: StoryModule): Story[] {
  return Object.entries(rest).flatMap(([name, story]) => ('render' in story ? [{ element: component, name, render: story.render }] : []))
}

/** Every element that has stories, with all of them: `['clf-accordion', [...]]`, in alphabetical order. */
export const elements: [string, Story[]][] = modules
  .map((module): [string, Story[]] => [module.default.component, storiesOf(module)])
  .sort(([one], [other]) => one.localeCompare(other))
