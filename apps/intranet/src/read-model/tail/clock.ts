import { setTimeout as sleep } from 'node:timers/promises'

/** Time, as whoever follows the feed reads it. */
export interface Clock {
  now(): Date
  /** Ends after so many milliseconds, or at once when the signal does. */
  pause(milliseconds: number, signal: AbortSignal): Promise<void>
  /** A signal that ends after so many milliseconds, with a `TimeoutError`. */
  limit(milliseconds: number): AbortSignal
}

export const clockOfHere: Clock = {
  now: () => new Date(),
  pause: (milliseconds, signal) => sleep(milliseconds, undefined, { signal }).catch(() => undefined),
  limit: (milliseconds) => AbortSignal.timeout(milliseconds),
}
