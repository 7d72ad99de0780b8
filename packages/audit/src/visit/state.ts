/** How a person meets a page. Every combination is a state in which a page is judged. */
export interface State {
  theme: Theme
  /** Viewport width in CSS pixels. */
  width: number
}

export type Theme = 'light' | 'dark' | 'high-contrast' | 'forced-colours' | 'print'

/** The themes of the screen, in which a page is judged where nothing else is asked for. */
export const themes: readonly Theme[] = ['light', 'dark', 'high-contrast', 'forced-colours']

/** The themes of the screen, and the page as it is printed. */
export const everyTheme: readonly Theme[] = [...themes, 'print']

/** Medium and media features a browser reports in a theme; the page itself is not touched. */
export const mediaOf: Record<Theme, { media: 'screen' | 'print'; colorScheme: 'light' | 'dark'; contrast: 'no-preference' | 'more'; forcedColors: 'none' | 'active' }> = {
  light: { media: 'screen', colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' },
  dark: { media: 'screen', colorScheme: 'dark', contrast: 'no-preference', forcedColors: 'none' },
  'high-contrast': { media: 'screen', colorScheme: 'light', contrast: 'more', forcedColors: 'none' },
  'forced-colours': { media: 'screen', colorScheme: 'dark', contrast: 'no-preference', forcedColors: 'active' },
  print: { media: 'print', colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' },
}

/** Every theme at every width. */
export const statesOf = (chosen: readonly Theme[], widths: readonly number[]): State[] => chosen.flatMap((theme) => widths.map((width) => ({ theme, width })))

/** `dark, 320 px`. */
export const nameOf = ({ theme, width }: State): string => `${theme}, ${width} px`

/** The state of a file that is judged as a whole, once. */
export const fileState = 'file'
