import type { ResolvedTokens } from '../resolved-tokens.ts'
import { requireTheme } from '../themes/require-theme.ts'

/** `dist/index.js`: the resolved tokens as constants. */
export function constantsModule(tokens: ResolvedTokens): string {
  const constants = constantsOf(tokens)
  return Object.entries(constants).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}\n`).join('')
}

/** `dist/index.d.ts`: the literal types of those constants. */
export function constantsTypes(tokens: ResolvedTokens): string {
  const { themeNames, colorNames, textSizeNames } = constantsOf(tokens)
  const tokenNames = Object.keys(tokens.values)
  return `/** Values of \`html[data-clf-theme]\`. Without the attribute the reader's system decides. */
export declare const themeNames: readonly [${literals(themeNames)}]
export type ThemeName = (typeof themeNames)[number]

/** Colours of every theme; in CSS \`--clf-color-<name>\`. */
export declare const colorNames: readonly [${literals(colorNames)}]
export type ColorName = (typeof colorNames)[number]

/** Values of \`html[data-clf-text-size]\`; \`default\` is the same as no attribute. */
export declare const textSizeNames: readonly [${literals(textSizeNames)}]
export type TextSizeName = (typeof textSizeNames)[number]

/** Colours as \`#rrggbb\`. */
export declare const themes: Readonly<Record<ThemeName, Readonly<Record<ColorName, string>>>>

/** Root font sizes in per cent of the reader's own, such as \`112.5%\`. */
export declare const textSizes: Readonly<Record<TextSizeName, string>>

/** Every other token as CSS text; in CSS \`--clf-<name>\`. English where languages differ. */
export declare const values: Readonly<Record<TokenName, string>>
export type TokenName = ${tokenNames.map((name) => `'${name}'`).join(' | ')}

/** Every two colours that meet on a page. Text is proved at 4.5:1 (7:1 in high contrast), non-text at 3:1. */
export declare const contrastPairs: readonly ContrastPair[]
export interface ContrastPair {
  readonly foreground: ColorName
  readonly background: ColorName
  readonly kind: 'text' | 'non-text'
}
`
}

function constantsOf({ themes, textSizes, values, pairs }: ResolvedTokens) {
  return {
    themeNames: Object.keys(themes),
    colorNames: Object.keys(requireTheme(themes, 'light')),
    textSizeNames: Object.keys(textSizes),
    themes,
    textSizes,
    values,
    contrastPairs: pairs,
  }
}

function literals(names: readonly string[]): string {
  return names.map((name) => `'${name}'`).join(', ')
}
