import { motionNames } from '../constants/motion-names.ts'
import type { ResolvedTokens } from '../resolved-tokens.ts'
import { requireTheme } from '../themes/require-theme.ts'
import { languageRules, languageValues } from './language-css.ts'
import { declarations, rule, withinMedia } from './rule.ts'
import { themeDeclarations, themeSelector } from './theme-css.ts'

const automatic = ':root:not([data-clf-theme])'

/** When the reader's system asks for a theme. More contrast comes after dark, so that a reader who asks for both gets contrast. */
const systemThemes = {
  dark: 'screen and (prefers-color-scheme: dark)',
  'high-contrast': 'screen and (prefers-contrast: more)',
}

/** Themes between which the reader's system decides; light where it asks for none. */
export const systemThemeNames: readonly string[] = ['light', ...Object.keys(systemThemes)]

/**
 * The stylesheet. Light is `:root` and needs no rule of its own when chosen. Dark and the chosen themes hold on
 * screens only: paper is always light, and its text of one size.
 */
export function tokensCss(tokens: ResolvedTokens): string {
  return [
    rule(':root', [...themeDeclarations('light', requireTheme(tokens.themes, 'light')), ...baseDeclarations(tokens)]),
    ...Object.entries(systemThemes).map(([name, query]) => automaticTheme(tokens, name, query)),
    withinMedia('screen', [...chosenThemes(tokens), rule('html', ['font-size: var(--clf-text-size)'])]),
    ...textSizeRules(tokens.textSizes),
    ...languageRules(tokens.languages, tokens.values),
    withinMedia('(prefers-reduced-motion: reduce)', [rule(':root', stillDurations(tokens.values))]),
    ...motionNames.map((name) => rule(`html[data-clf-motion="${name}"]`, stillDurations(tokens.values))),
  ].join('\n')
}

function baseDeclarations({ values, languages, textSizes }: ResolvedTokens): string[] {
  return declarations({ ...values, ...languageValues(languages, values), 'text-size': textSizes['default'] ?? '100%' })
}

function automaticTheme({ themes }: ResolvedTokens, name: string, query: string): string {
  return withinMedia(query, [rule(automatic, themeDeclarations(name, requireTheme(themes, name)))])
}

function chosenThemes({ themes }: ResolvedTokens): string[] {
  const chosen = Object.entries(themes).filter(([name]) => name !== 'light')
  return chosen.map(([name, colors]) => rule(themeSelector(name), themeDeclarations(name, colors)))
}

function textSizeRules(textSizes: Readonly<Record<string, string>>): string[] {
  const chosen = Object.entries(textSizes).filter(([name]) => name !== 'default')
  return chosen.map(([name, size]) => rule(`html[data-clf-text-size="${name}"]`, declarations({ 'text-size': size })))
}

function stillDurations(values: Readonly<Record<string, string>>): string[] {
  const durations = Object.keys(values).filter((name) => name.startsWith('duration-'))
  return declarations(Object.fromEntries(durations.map((name) => [name, '0ms'])))
}
