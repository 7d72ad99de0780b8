import type { Themes } from './read-themes.ts'

/** @throws Error naming the file to add, when the theme does not exist. */
export function requireTheme(themes: Themes, name: string): Readonly<Record<string, string>> {
  const theme = themes[name]
  if (!theme) throw new Error(`The theme "${name}" is missing. Add tokens/theme.${name}.json.`)
  return theme
}
