import type { Figure } from './figure.ts'

/** Figures that were recorded, in their unit, by name. */
export type Recorded = Record<string, number>

const growth = 1.01

/** One sentence for each value over its limit and for each that grew more than 1 % over the recorded one; empty when all hold. */
export function faultsOf(figures: Figure[], recorded: Recorded): string[] {
  const faults = figures.flatMap((figure) => [overLimit(figure), grown(figure, recorded[figure.name])])
  return [...new Set(faults.filter((fault) => fault !== undefined))]
}

function overLimit({ name, value, unit, limit }: Figure): string | undefined {
  if (limit === null || value <= limit) return undefined
  return `${name} is ${value} ${unit}, over its limit of ${limit} ${unit}.`
}

function grown({ name, value, unit }: Figure, before: number | undefined): string | undefined {
  if (before === undefined || value <= before * growth) return undefined
  const percent = ((value / before - 1) * 100).toFixed(1)
  return `${name} grew by ${percent} %, from ${before} to ${value} ${unit}. Make it smaller, or accept it with --record.`
}
