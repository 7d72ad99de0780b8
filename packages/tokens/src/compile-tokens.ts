import { choicesModule, choicesTypes } from './constants/choices.ts'
import { constantsModule, constantsTypes } from './constants/constants-module.ts'
import { readPairs } from './contrast/contrast-pair.ts'
import { colorsWithoutPair, contrastProblems } from './contrast/contrast-problems.ts'
import { tokensCss } from './css/tokens-css.ts'
import { readTokens } from './dtcg/read-tokens.ts'
import type { ResolvedTokens } from './resolved-tokens.ts'
import { readThemes } from './themes/read-themes.ts'
import { readValues } from './values/read-values.ts'

/** The parsed files of `tokens/`. */
export interface TokenSources {
  palette: unknown
  /** Everything that is the same in every theme and language. */
  base: readonly unknown[]
  /** By theme name; `light` is the default. */
  themes: Readonly<Record<string, unknown>>
  /** By language tag in lower case; each overrides base tokens. English is the base. */
  languages: Readonly<Record<string, unknown>>
  textSize: unknown
  pairs: unknown
}

/** File name in `dist/`, then its text. */
export type CompiledTokens = Readonly<Record<'tokens.css' | 'tokens.json' | 'index.js' | 'index.d.ts' | 'choices.js' | 'choices.d.ts', string>>

/**
 * Turns the token sources into the files of `dist/`.
 * @throws Error listing every pair under its contrast limit and every colour in no pair; or the first source fault.
 */
export function compileTokens(sources: TokenSources): CompiledTokens {
  const resolved = resolveTokens(sources)
  requireContrast(resolved)
  return {
    'tokens.css': tokensCss(resolved),
    'tokens.json': `${JSON.stringify(resolved, null, 2)}\n`,
    'index.js': constantsModule(resolved),
    'index.d.ts': constantsTypes(resolved),
    'choices.js': choicesModule(resolved),
    'choices.d.ts': choicesTypes(resolved),
  }
}

function resolveTokens(sources: TokenSources): ResolvedTokens {
  const languages = Object.entries(sources.languages).map(([tag, file]) => [tag, readValues([file])])
  return {
    themes: readThemes(readTokens(sources.palette), sources.themes),
    values: readValues(sources.base),
    languages: Object.fromEntries(languages),
    textSizes: textSizesOf(readValues([sources.textSize])),
    pairs: readPairs(sources.pairs),
  }
}

function textSizesOf(values: Record<string, string>): Record<string, string> {
  const sizes = Object.entries(values)
  return Object.fromEntries(sizes.map(([name, factor]) => [name.replace('text-size-', ''), `${Number(factor) * 100}%`]))
}

function requireContrast({ pairs, themes }: ResolvedTokens): void {
  const unpaired = colorsWithoutPair(pairs, Object.keys(themes['light'] ?? {}))
  const problems = [
    ...contrastProblems(pairs, themes),
    ...unpaired.map((name) => `Colour "${name}" is in no pair. Add the pairs it is used in to tokens/pairs.json.`),
  ]
  if (problems.length > 0) throw new Error(`Colours that cannot be told apart:\n${problems.join('\n')}`)
}
