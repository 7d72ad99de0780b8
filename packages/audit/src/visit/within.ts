import { VisitError } from './unjudged.ts'

/**
 * Gives what `work` gives, within a time: a page may keep its script or its loading from ever ending.
 * @throws {VisitError} `time-ran-out`
 */
export async function within<T>(milliseconds: number, work: () => Promise<T>): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new VisitError('time-ran-out', String(milliseconds / 1000))), milliseconds)
  const working = work()
  // What is too late may still fail, and then concerns nobody.
  working.catch(() => undefined)
  try {
    return await Promise.race([working, late])
  } finally {
    clearTimeout(timer)
  }
}
