/** A number with its year as people write it, and the words around it. */
export interface WrittenReference {
  number: number
  /** One year, or both that two figures may mean. */
  years: readonly number[]
  /** What else was typed. */
  rest: string
}

const written = /(?:\bno\.?\s*|第\s*)?(?<!\d)(\d{1,4})\s*[/-]\s*(\d{4}|\d{2})(?!\d)\s*[號号]?/iu

/** Finds `5/26`, `No. 5/2026`, `第 5/2026 號` or `general-circular/5-2026` in what somebody typed; null when there is none. */
export function readReference(typed: string): WrittenReference | null {
  const text = typed.normalize('NFKC')
  const match = written.exec(text)
  if (!match) return null
  const [all, number, year] = match
  const rest = `${text.slice(0, match.index)} ${text.slice(match.index + all.length)}`
  return { number: Number(number), years: yearsOf(Number(year)), rest }
}

function yearsOf(year: number): number[] {
  return year < 100 ? [1900 + year, 2000 + year] : [year]
}
