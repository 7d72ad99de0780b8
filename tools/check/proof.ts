/** What the last `npm test` left in `.clf/last-test.json`. */
export interface LastTest {
  /** Full hash of the commit that lay there. */
  commit: string
  /** Whether something was not committed. */
  dirty: boolean
  passed: number
  failed: number
  seconds: number
}

export interface Present {
  /** Full hash of HEAD. */
  head: string
  isDirty: boolean
}

const short = (commit: string) => commit.slice(0, 7)

/** One sentence: whether the last test proved what lies here. */
export function proofOf(last: LastTest | null, { head, isDirty }: Present): string {
  const because = doubt(last, head)
  if (because) return `HEAD (${short(head)}) has not been proved: ${because} Run "npm test" before you rely on it.`
  return isDirty ? `HEAD (${short(head)}) is proved by the last npm test; what is not committed is not.` : `HEAD (${short(head)}) is proved by the last npm test: ${last?.passed} passed.`
}

function doubt(last: LastTest | null, head: string): string | undefined {
  if (!last) return 'npm test has not run to its end in this folder.'
  if (last.commit !== head) return `the last npm test ran on ${short(last.commit)}.`
  if (last.failed > 0) return `in the last npm test ${last.failed} failed.`
  if (last.passed === 0) return 'in the last npm test nothing ran.'
  return last.dirty ? 'the last npm test ran with changes that were not committed.' : undefined
}
