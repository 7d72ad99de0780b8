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

/**
 * Languages to open a story in: with `CLF_MATRIX=full` each; otherwise one, in turn among the stories of the element, and the last
 * story in all those whose turn has not come, so that each element meets each language.
 * @param index of the story among those of its element, from 0
 * @param count of the stories of the element
 */
export function languagesFor(index: number, count: number): readonly LanguageTag[] {
  if (isFull) return languages
  return index === count - 1 && count < languages.length ? languages.slice(index) : [inTurn(languages, index)]
}

/** Widths to load a story at: with `CLF_MATRIX=full` both; otherwise one, in turn, so that each element of several stories and each language meets both. */
export const widthsFor = (index: number): readonly [number, ...number[]] => (isFull ? [320, 1280] : [inTurn([1280, 320], index)])

/**
 * Every state of the stories, numbered through all elements. With `CLF_MATRIX=full` each story × language × theme ×
 * adaptation; otherwise every theme of each story, in which every pair occurs: story with theme and adaptation, element with
 * language, and language, theme and adaptation with each other.
 */
export function statesOf(elements: readonly (readonly [string, readonly Story[]])[]): State[] {
  let number = 0
  return elements.flatMap(([, stories]) =>
    stories.flatMap((story, index) => {
      const taken = languagesFor(index, stories.length)
      return isFull ? everyState(story) : chosenStates(story, taken, number++)
    })
  )
}

const everyState = (story: Story): State[] => languages.flatMap((language) => themes.flatMap((theme) => adaptations.map((adaptation) => ({ story, language, theme, adaptation }))))

const chosenStates = (story: Story, taken: readonly LanguageTag[], number: number): State[] =>
  themes.map((theme, turn) => ({ story, theme, language: inTurn(taken, turn), adaptation: inTurn(adaptations, turn + Math.floor(number / 3)) }))
