import type { Themes } from '../themes/read-themes.ts'
import type { ContrastPair } from './contrast-pair.ts'
import { contrastRatio } from './contrast-ratio.ts'

const needed = { text: 4.5, 'non-text': 3 }

const neededInHighContrast = { text: 7, 'non-text': 3 }

/** One sentence for each pair that is under its limit in a theme; empty when all is well. */
export function contrastProblems(pairs: readonly ContrastPair[], themes: Themes): string[] {
  return Object.entries(themes).flatMap(([theme, colors]) => {
    return pairs.flatMap((pair) => {
      const ratio = contrastRatio(colorOf(colors, pair.foreground), colorOf(colors, pair.background))
      const limit = (theme === 'high-contrast' ? neededInHighContrast : needed)[pair.kind]
      return ratio < limit ? [problem(pair, theme, ratio, limit)] : []
    })
  })
}

/** Names every colour that no pair uses, because nothing proves that it can be seen. */
export function colorsWithoutPair(pairs: readonly ContrastPair[], colorNames: readonly string[]): string[] {
  const paired = new Set(pairs.flatMap((pair) => [pair.foreground, pair.background]))
  return colorNames.filter((name) => !paired.has(name))
}

// Rounded down, so that 4.496 never reads as the 4.5 it misses.
function problem(pair: ContrastPair, theme: string, ratio: number, limit: number): string {
  const measured = (Math.floor(ratio * 100) / 100).toFixed(2)
  return (
    `"${pair.foreground}" on "${pair.background}" in theme "${theme}" measures ${measured}:1 ` +
    `and needs ${limit}:1 (${pair.kind}). Change one of the two colours in tokens/theme.${theme}.json.`
  )
}

function colorOf(colors: Readonly<Record<string, string>>, name: string): string {
  const color = colors[name]
  if (color === undefined) throw new Error(`pairs.json names the colour "${name}", which no theme defines.`)
  return color
}
