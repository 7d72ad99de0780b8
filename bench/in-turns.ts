/** The middle of `numbers`; of an even count the upper of the two. */
export function medianOf(numbers: number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN
}

/** The number that a part of them does not exceed: 0.95 for 95 of 100. */
export function quantileOf(numbers: readonly number[], part: number): number {
  return [...numbers].sort((a, b) => a - b)[Math.ceil(numbers.length * part) - 1] ?? Number.NaN
}

/** The number that 95 of 100 do not exceed. */
export const p95Of = (numbers: readonly number[]): number => quantileOf(numbers, 0.95)

/** Milliseconds to a tenth. */
export const rounded = (ms: number): number => Math.round(ms * 10) / 10

function shuffled<Item>(items: Item[]): Item[] {
  return items
    .map((item) => ({ item, place: Math.random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item)
}

/**
 * Runs every candidate `rounds` times and returns what each run measured, by name. Each round takes the candidates in
 * another random order, so that whatever else the machine does falls on all alike.
 */
export async function inTurns<Result>(rounds: number, candidates: Record<string, () => Promise<Result> | Result>): Promise<Record<string, Result[]>> {
  const results: Record<string, Result[]> = Object.fromEntries(Object.keys(candidates).map((name) => [name, []]))
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, run] of shuffled(Object.entries(candidates))) results[name]?.push(await run())
  }
  return results
}
