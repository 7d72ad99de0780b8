import { inject } from 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** `full` with `CLF_MATRIX=full`: every story in every test; otherwise a selection. */
    matrix: 'full' | 'pairwise'
  }
}

/** Tests in turn that a story is in one of, in the selection. */
const turns = 3

/**
 * Stories of an element for one of several tests of the same kind: with `CLF_MATRIX=full` all; otherwise every third, and at least one,
 * so that each test meets each element, and three tests in a row meet each story.
 * @param turn number of the test among those of its kind, from 0
 */
export function storiesInTurn<T>(stories: readonly T[], turn: number): readonly T[] {
  const step = Math.min(turns, stories.length)
  return inject('matrix') === 'full' ? stories : stories.filter((_, index) => index % step === turn % step)
}
