import type { LanguageTag } from '@clf/text'
import { everyTheme, type Theme } from '../../visit/state.ts'
import { fit } from './marked-text.ts'
import { htmlWords } from './words.ts'

const isTheme = (word: string): word is Theme => everyTheme.some((theme) => theme === word)

/** `dark, 320 px` in words of the report; a state of another name stands as it is. */
export function stateInWords(state: string, language: LanguageTag): string {
  const said = htmlWords[language]
  const [, theme = '', width = '', rest = ''] = /^([a-z-]+), (\d+) px(.*)$/.exec(state) ?? []
  return isTheme(theme) ? `${said.themes[theme]}${language === 'en' ? ', ' : '，'}${said.pixels(width)}${fit(rest)}` : fit(state)
}

/** States in brackets, one after another. */
export const statesInWords = (states: readonly string[], language: LanguageTag): string => {
  const each = states.map((state) => stateInWords(state, language))
  return language === 'en' ? `(${each.join('; ')})` : `（${each.join('；')}）`
}
