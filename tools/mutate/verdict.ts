/** What became of one mutant, as StrykerJS says it; lines are counted from 1. */
export interface Mutant {
  fileName: string
  status: string
  replacement: string
  location: { start: { line: number; column: number }; end: { line: number; column: number } }
}

export interface Verdict {
  /** Share of the mutants that a test noticed, in per cent; 100 when there was none. */
  score: number
  noticed: number
  /** A line for each mutant that no test noticed. */
  survivors: string[]
}

const isNoticed = ({ status }: Mutant) => status === 'Killed' || status === 'Timeout'
const isUnnoticed = ({ status }: Mutant) => status === 'Survived' || status === 'NoCoverage'
const longest = 110

const oneLine = (text: string) => {
  const flat = text.replaceAll(/\s+/g, ' ')
  return flat.length > longest ? `${flat.slice(0, longest)}…` : flat
}

/** Text between two places, columns counted from 1. */
function textAt(text: string, { start, end }: Mutant['location']): string {
  const lines = text.split('\n').slice(start.line - 1, end.line)
  return lines.map((line, index) => line.slice(index === 0 ? start.column - 1 : 0, index === lines.length - 1 ? end.column - 1 : undefined)).join('\n')
}

/**
 * Counts mutants and says which were not noticed: `file:line  original → mutant`. A mutant that does not run at all counts for nothing.
 * @param read text of a file by its name
 */
export function verdictOf(mutants: Mutant[], read: (fileName: string) => string): Verdict {
  const noticed = mutants.filter(isNoticed).length
  const unnoticed = mutants.filter(isUnnoticed)
  const total = noticed + unnoticed.length
  const survivors = unnoticed
    .toSorted((a, b) => a.fileName.localeCompare(b.fileName, 'en') || a.location.start.line - b.location.start.line)
    .map((mutant) => {
      const because = mutant.status === 'NoCoverage' ? '  (no test reaches it)' : ''
      return `${mutant.fileName}:${mutant.location.start.line}  ${oneLine(textAt(read(mutant.fileName), mutant.location))} → ${oneLine(mutant.replacement)}${because}`
    })
  return { score: total === 0 ? 100 : (noticed / total) * 100, noticed, survivors }
}
