/** One measured number. Of two figures with the same name the second names another peer. */
export interface Figure {
  bench: string
  name: string
  value: number
  unit: 'B' | 'ms' | 'entries/s' | 'pages/s' | 'points' | '% right' | '% of questions'
  /** The value fails when it is above, what is better the more it is, as a rate, when it is below; `null` without a limit. */
  limit: number | null
  /** Package and version measured the same way in the same run; `null` without one. */
  peer: string | null
  peerValue: number | null
}

/** A figure that stands alone: no limit, no peer. */
export const figure = (bench: string, name: string, value: number, unit: Figure['unit']): Figure => ({
  bench,
  name,
  value,
  unit,
  limit: null,
  peer: null,
  peerValue: null,
})
