import { themes, type Theme } from '@clf/audit'
import { inTurn } from './in-turn.ts'
import { languages, type LanguageTag } from './languages.ts'
import type { Story } from './stories.ts'

/** What a person does to the page besides choosing a theme. */
export type Adaptation = '320 px' | '200 % text' | 'text spacing'

export const adaptations: readonly Adaptation[] = ['320 px', '200 % text', 'text spacing']

/** Width of the window and rules that a person adds. */
export const adaptationOf: Record<Adaptation, { width: number; css: string }> = {
  '320 px': { width: 320, css: '' },
  '200 % text': { width: 1280, css: 'html { font-size: 200% !important }' },
  'text spacing': {
    width: 1280,
    css: '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
  },
}

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
export const widthsFor = (index: number, language: LanguageTag): readonly number[] => (isFull ? widths : [inTurn(widths, index + languages.indexOf(language))])

const widths = [1280, 320]

/**
 * Every state of the stories, numbered through all elements. With `CLF_MATRIX=full` each story × language × theme ×
 * adaptation; otherwise four states of each story in which every pair occurs: story with language, theme and adaptation,
 * and language, theme and adaptation with each other.
 */
export function statesOf(stories: readonly Story[]): State[] {
  return stories.flatMap((story, index) => (isFull ? everyState(story) : chosenStates(story, index)))
}

const everyState = (story: Story): State[] =>
  languages.flatMap((language) => themes.flatMap((theme) => adaptations.map((adaptation) => ({ story, language, theme, adaptation }))))

const chosenStates = (story: Story, index: number): State[] =>
  themes.map((theme, turn) => ({ story, theme, language: inTurn(languages, turn + index), adaptation: inTurn(adaptations, turn + Math.floor(index / 3)) }))
