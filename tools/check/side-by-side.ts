/** A piece of work and how many processors it keeps busy. */
export interface Work<Result> {
  cores: number
  run: () => Promise<Result>
}

/**
 * Runs work in its order, as much side by side as there are processors: a piece starts when those it needs are free, and none
 * overtakes one before it. Results come in the order of the work. When a piece throws, nothing more is started, and the error is
 * thrown when what runs has ended.
 */
export async function sideBySide<Result>(works: Work<Result>[], cores: number): Promise<Result[]> {
  const results: Result[] = []
  const running = new Set<Promise<void>>()
  let busy = 0
  let failure: { error: unknown } | undefined
  for (const [index, { cores: wanted, run }] of works.entries()) {
    const needed = Math.min(wanted, cores)
    while (busy + needed > cores && !failure) await Promise.race(running)
    if (failure) break
    busy += needed
    const piece: Promise<void> = run()
      .then((result) => {
        results[index] = result
      })
      .catch((error: unknown) => {
        failure = { error }
      })
      .finally(() => {
        busy -= needed
        running.delete(piece)
      })
    running.add(piece)
  }
  await Promise.all(running)
  if (failure) throw failure.error
  return results
}
