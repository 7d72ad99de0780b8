import { themes, type Theme } from '@clf/audit'
import { adaptations, type Adaptation } from '../visit/adaptations.ts'
import { inTurn } from '../visit/in-turn.ts'
import { languages, type LanguageTag } from '../visit/languages.ts'
import type { Story } from './stories.ts'

export interface State {
  story: Story
  language: LanguageTag
  theme: Theme
  adaptation: Adaptation
}

const isFull = process.env['CLF_MATRIX'] === 'full'

/** Languages to use a story in: with `CLF_MATRIX=full` each; otherwise one, by the number of the story. */
export const languagesFor = (index: number): readonly LanguageTag[] => (isFull ? languages : [inTurn(languages, index)])

/** Widths to load a story at: with `CLF_MATRIX=full` both; otherwise one, so that each story and each language meets both. */
export const widthsFor = (index: number, language: LanguageTag): readonly [number, ...number[]] => (isFull ? [320, 1280] : [inTurn([1280, 320], index + languages.indexOf(language))])

/**
 * Every state of the stories, numbered through all elements. With `CLF_MATRIX=full` each story × language × theme ×
 * adaptation; otherwise four states of each story in which every pair occurs: story with language, theme and adaptation,
 * and language, theme and adaptation with each other.
 */
export function statesOf(stories: readonly Story[]): State[] {
  return stories.flatMap((story, index) => (isFull ? everyState(story) : chosenStates(story, index)))
}

const everyState = (story: Story): State[] => languages.flatMap((language) => themes.flatMap((theme) => adaptations.map((adaptation) => ({ story, language, theme, adaptation }))))

const chosenStates = (story: Story, index: number): State[] =>
  themes.map((theme, turn) => ({ story, theme, language: inTurn(languages, turn + index), adaptation: inTurn(adaptations, turn + Math.floor(index / 3)) }))
