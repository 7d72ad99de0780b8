/** How a person meets a page. Every combination is a state in which a page is judged. */
export interface State {
  theme: Theme
  /** Viewport width in CSS pixels. */
  width: number
}

export type Theme = 'light' | 'dark' | 'high-contrast' | 'forced-colours'

export const themes: readonly Theme[] = ['light', 'dark', 'high-contrast', 'forced-colours']

/** Media features a browser reports in a theme; the page itself is not touched. */
export const mediaOf: Record<Theme, { colorScheme: 'light' | 'dark'; contrast: 'no-preference' | 'more'; forcedColors: 'none' | 'active' }> = {
  light: { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' },
  dark: { colorScheme: 'dark', contrast: 'no-preference', forcedColors: 'none' },
  'high-contrast': { colorScheme: 'light', contrast: 'more', forcedColors: 'none' },
  'forced-colours': { colorScheme: 'dark', contrast: 'no-preference', forcedColors: 'active' },
}

/** Every theme at every width. */
export const statesOf = (chosen: readonly Theme[], widths: readonly number[]): State[] => chosen.flatMap((theme) => widths.map((width) => ({ theme, width })))

/** `dark, 320 px`. */
export const nameOf = ({ theme, width }: State): string => `${theme}, ${width} px`
