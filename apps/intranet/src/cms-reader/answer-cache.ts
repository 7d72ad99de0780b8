interface Entry<Value> {
  value: Value
  storedAt: number
}

export interface AnswerCache<Value> {
  /** The value when it is younger than ten seconds. */
  fresh(key: string): Value | undefined
  /** The value when it is younger than ten minutes. */
  stale(key: string): Value | undefined
  store(key: string, value: Value): void
}

const freshMs = 10_000
const staleMs = 600_000
const capacity = 500

/** Remembers up to 500 answers; the one stored longest ago goes first. */
export function createAnswerCache<Value>(now: () => number): AnswerCache<Value> {
  const entries = new Map<string, Entry<Value>>()

  function youngerThan(key: string, ageMs: number): Value | undefined {
    const entry = entries.get(key)
    return entry && now() - entry.storedAt < ageMs ? entry.value : undefined
  }

  return {
    fresh: (key) => youngerThan(key, freshMs),
    stale: (key) => youngerThan(key, staleMs),
    store(key, value) {
      entries.delete(key)
      entries.set(key, { value, storedAt: now() })
      const [oldest] = entries.keys()
      if (entries.size > capacity && oldest !== undefined) entries.delete(oldest)
    },
  }
}
