interface Entry<Value> {
  value: Value
  storedAt: number
  period: number
}

export interface AnswerCache<Value> {
  /** Number of the period of ten seconds in which an answer is not asked for again: what is made of answers holds as long. */
  period(): number
  /** The value when it was stored in this period. */
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
  let current = 0
  let startedAt = -Infinity

  function period(): number {
    if (now() - startedAt < freshMs) return current
    startedAt = now()
    return current += 1
  }

  return {
    period,
    fresh(key) {
      const entry = entries.get(key)
      return entry?.period === period() ? entry.value : undefined
    },
    stale(key) {
      const entry = entries.get(key)
      return entry && now() - entry.storedAt < staleMs ? entry.value : undefined
    },
    store(key, value) {
      entries.delete(key)
      entries.set(key, { value, storedAt: now(), period: period() })
      const [oldest] = entries.keys()
      if (entries.size > capacity && oldest !== undefined) entries.delete(oldest)
    },
  }
}
