import type { ImportedCircular } from '@clf/content/import'
import type { LanguageTag } from '@clf/text'
import type { Check } from '../check/compare.ts'
import type { ImportedPaper } from '../import-paper.ts'
import type { Finding } from '../paper/finding.ts'
import type { Place } from '../paper/place.ts'
import type { Guess } from '../recognise/guess.ts'
import type { LineKind } from '../recognise/line-mark.ts'

export interface ReportLine {
  place: Place
  recognisedAs: LineKind
  text: string
  note?: string
}

/** What an import recognised, place by place, what it guessed, what it could not place, and what was compared with the source. */
export interface ImportReport {
  file: string
  format: ImportedPaper['format']
  language: LanguageTag
  reference: string
  title: string
  date: string
  from: string
  to: string
  recognised: Partial<Record<LineKind, number>>
  references: number
  lines: ReportLine[]
  doubtful: Guess[]
  notPlaced: Finding[]
  findings: Finding[]
  checks: Check[]
}

export function reportOf(paper: ImportedPaper, circular: ImportedCircular): ImportReport {
  const version = Object.values(circular.locales)[0]
  const recognised: ImportReport['recognised'] = {}
  for (const mark of paper.marks) recognised[mark.kind] = (recognised[mark.kind] ?? 0) + 1
  return {
    file: paper.name,
    format: paper.format,
    language: paper.language,
    reference: `${circular.series}/${circular.number}-${circular.year}`,
    title: version?.title ?? '',
    date: circular.date,
    from: version?.from ?? '',
    to: version?.to ?? '',
    recognised,
    references: paper.references,
    lines: paper.marks.map(({ place, kind, text, note }) => ({ place, recognisedAs: kind, text, ...(note !== undefined && { note }) })),
    doubtful: paper.doubtful,
    notPlaced: paper.notPlaced,
    findings: paper.findings,
    checks: paper.checks,
  }
}
