import { readTokens } from '../dtcg/read-tokens.ts'
import { resolveReferences } from '../dtcg/resolve-references.ts'
import type { Tokens } from '../dtcg/token.ts'
import { colorHex } from './color-hex.ts'

/** Theme name, then colour name (`text-muted`), then `#rrggbb`. */
export type Themes = Readonly<Record<string, Readonly<Record<string, string>>>>

/**
 * Resolves every theme against the palette.
 * @throws Error naming the theme and the colours, when two themes do not define the same colours.
 */
export function readThemes(palette: Tokens, files: Readonly<Record<string, unknown>>): Themes {
  const themes: Themes = Object.fromEntries(
    Object.entries(files).map(([name, file]) => [name, readTheme(palette, readTokens(file))]),
  )
  requireSameColors(themes)
  return themes
}

function readTheme(palette: Tokens, theme: Tokens): Record<string, string> {
  const resolved = resolveReferences(new Map([...palette, ...theme]))
  const colors = [...resolved].filter(([path]) => path.startsWith('color.'))
  return Object.fromEntries(colors.map(([path, token]) => [path.slice('color.'.length), colorHex(path, token)]))
}

function requireSameColors(themes: Themes): void {
  const everyColor = [...new Set(Object.values(themes).flatMap((colors) => Object.keys(colors)))]
  for (const [name, colors] of Object.entries(themes)) {
    const missing = everyColor.filter((color) => !(color in colors))
    if (missing.length === 0) continue
    throw new Error(`Theme "${name}" does not define ${missing.join(', ')}. Add to tokens/theme.${name}.json.`)
  }
}
