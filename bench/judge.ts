import type { Figure } from './figure.ts'

/** Figures that were recorded, in their unit, by name. */
export type Recorded = Record<string, number>

const growth = 1.01

/** A value that may be over its limit for a time. */
export interface Exceeding {
  /** Name of the figure. */
  name: string
  /** It may not be more than this, in the unit of the figure. */
  most: number
  reason: string
  /** The room that mends it. */
  owner: string
  /** Last day, `2026-12-31`; from the next day on the limit holds. */
  until: string
}

/**
 * One sentence for each value over its limit and for each that grew more than 1 % over the recorded one; empty when all hold.
 * @param today `2026-11-27`
 */
export function faultsOf(figures: Figure[], recorded: Recorded, exceeding: readonly Exceeding[], today: string): string[] {
  const isExcused = ({ name, value }: Figure) => exceeding.some((each) => each.name === name && value <= each.most && today <= each.until)
  const faults = figures.flatMap((figure) => [isExcused(figure) ? undefined : overLimit(figure), grown(figure, recorded[figure.name])])
  return [...new Set(faults.filter((fault) => fault !== undefined))]
}

function overLimit({ name, value, unit, limit }: Figure): string | undefined {
  const isMore = unit.endsWith('/s') || unit === 'points' || unit === '% right'
  if (limit === null || (isMore ? value >= limit : value <= limit)) return undefined
  return `${name} is ${value} ${unit}, ${isMore ? 'under' : 'over'} its limit of ${limit} ${unit}.`
}

function grown({ name, value, unit }: Figure, before: number | undefined): string | undefined {
  if (before === undefined || value <= before * growth) return undefined
  const percent = ((value / before - 1) * 100).toFixed(1)
  return `${name} grew by ${percent} %, from ${before} to ${value} ${unit}. Make it smaller, or accept it with --record.`
}
