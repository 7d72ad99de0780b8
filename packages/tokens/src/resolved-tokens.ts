import type { ContrastPair } from './contrast/contrast-pair.ts'
import type { Themes } from './themes/read-themes.ts'

/** Every token with its references resolved. Names are without `--clf-`, values are CSS text. */
export interface ResolvedTokens {
  themes: Themes
  values: Readonly<Record<string, string>>
  /** By language tag in lower case: what differs from `values`, which are for English. */
  languages: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Root font size by name, in per cent of the reader's own. */
  textSizes: Readonly<Record<string, string>>
  pairs: readonly ContrastPair[]
}
