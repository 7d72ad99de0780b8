import { systemThemeNames } from '../css/tokens-css.ts'
import type { ResolvedTokens } from '../resolved-tokens.ts'
import { motionNames } from './motion-names.ts'

const comments = {
  themeNames: "Values of `html[data-clf-theme]`. Without the attribute the reader's system decides.",
  systemThemeNames: "Themes between which the reader's system decides.",
  textSizeNames: 'Values of `html[data-clf-text-size]`; `default` is the same as no attribute.',
  motionNames: "Values of `html[data-clf-motion]`. Without the attribute the reader's system decides.",
}

/** What a reader can choose, each list in the order in which it is offered. */
function choicesOf({ themes, textSizes }: ResolvedTokens): Record<keyof typeof comments, readonly string[]> {
  return { themeNames: Object.keys(themes), systemThemeNames, textSizeNames: Object.keys(textSizes), motionNames }
}

/** `dist/choices.js`: the names alone, for a page that loads no colours. */
export function choicesModule(tokens: ResolvedTokens): string {
  return Object.entries(choicesOf(tokens)).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}\n`).join('')
}

/** `dist/choices.d.ts`: the literal types of those names. */
export function choicesTypes(tokens: ResolvedTokens): string {
  const lists = Object.entries(choicesOf(tokens)).map(([name, value]) =>
    `/** ${comments[name as keyof typeof comments]} */\nexport declare const ${name}: readonly [${value.map((one) => `'${one}'`).join(', ')}]\n`
  )
  return lists.join('\n')
}
