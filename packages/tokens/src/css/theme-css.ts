import { declarations } from './rule.ts'

export function themeSelector(name: string): string {
  return `html[data-clf-theme="${name}"]`
}

/** `color-scheme` gives the browser's own controls and scroll bars the same lightness as the theme. */
export function themeDeclarations(name: string, colors: Readonly<Record<string, string>>): string[] {
  const prefixed = Object.entries(colors).map(([color, hex]) => [`color-${color}`, hex])
  return [`color-scheme: ${name === 'dark' ? 'dark' : 'light'}`, ...declarations(Object.fromEntries(prefixed))]
}
