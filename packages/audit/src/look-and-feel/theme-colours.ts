import { themeNames, themes, type ThemeName } from '@clf/tokens'
import type { Colour } from '../sight/picture.ts'

const colourOf = (hex: string): Colour => Number.parseInt(hex.slice(1, 7), 16)

/** Reds of the rule under the header that sites of 2006 carry beside that of the theme. */
const documentedRules: Partial<Record<ThemeName, readonly Colour[]>> = { heritage: [0xcc3333] }

export interface ThemeColours {
  name: ThemeName
  all: readonly Colour[]
  /** What its areas are painted. */
  grounds: readonly Colour[]
  rules: readonly Colour[]
}

/** The colours of each theme of the standard. */
export const themeColours: readonly ThemeColours[] = themeNames.map((name) => {
  const rules = [colourOf(themes[name]['header-rule']), ...(documentedRules[name] ?? [])]
  const grounds = Object.entries(themes[name]).filter(([token]) => /^((header-|footer-)?background|surface)$/.test(token)).map(([, colour]) => colourOf(colour))
  return { name, rules, grounds, all: [...new Set([...Object.values(themes[name]).map(colourOf), ...rules])] }
})

/** Largest difference of two colours in red, green or blue, 0 to 255. */
export const differenceOf = (a: Colour, b: Colour): number => Math.max(Math.abs((a >> 16) - (b >> 16)), Math.abs(((a >> 8) & 255) - ((b >> 8) & 255)), Math.abs((a & 255) - (b & 255)))
