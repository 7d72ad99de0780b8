import { themeNames as themes, type ThemeName } from '@clf/tokens'
import { inTurn } from '../visit/in-turn.ts'
import { languages, type LanguageTag } from '../visit/languages.ts'
import { stories, type Story } from '../elements/stories.ts'

/** Widths of the window in CSS pixels; each has a sheet of its own. */
export const widths = [320, 1280] as const
export type Width = (typeof widths)[number]

/** One picture of a sheet. */
export interface Cell {
  story: string
  language: LanguageTag
  theme: ThemeName
  width: Width
}

const isFull = process.env['CLF_MATRIX'] === 'full'

/** Every picture of a story. */
export const cellsOf = (story: Story): Cell[] => languages.flatMap((language) => widths.flatMap((width) => themes.map((theme) => ({ story: story.name, language, theme, width }))))

/**
 * The pictures of a story to compare. With `CLF_MATRIX=full` all of them; otherwise four, in which the story meets each
 * language, theme and width.
 */
export function comparedCellsOf(story: Story): Cell[] {
  if (isFull) return cellsOf(story)
  const index = stories.indexOf(story)
  return themes.map((theme, turn) => ({
    story: story.name,
    theme,
    language: inTurn(languages, turn + index),
    width: inTurn(widths, turn + Math.floor(index / languages.length)),
  }))
}
