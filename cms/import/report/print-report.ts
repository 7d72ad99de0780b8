import { columnsOf } from '../plain-text/wrapping.ts'
import { findingWords } from '../words/findings.ts'
import { checkWords, guessWords } from '../words/guesses.ts'
import { sayPlace } from '../words/place.ts'
import type { ImportReport, ReportLine } from './report.ts'

const longestExcerpt = 36

/** The report as a person reads it in a terminal. */
export function printReport(report: ImportReport): string {
  return [
    `${report.reference}  ${report.title}`,
    `date ${report.date}, language ${report.language}`,
    `from ${report.from}`,
    `to ${report.to}`,
    '',
    ...report.lines.map(printLine),
    '',
    `Recognised: ${
      Object.entries(report.recognised)
        .map(([kind, count]) => `${count} × ${kind}`)
        .join(', ')
    }; ${report.references} references linked.`,
    ...report.doubtful.map((guess) => `Please check: ${guessWords(guess.kind).en} “${excerpt(guess.value)}” at ${placeOf(report, guess.place)} (${Math.round(guess.confidence * 100)} % sure)`),
    ...printFindings(report),
    ...printChecks(report),
  ].join('\n')
}

function printLine(line: ReportLine): string {
  const note = line.note === undefined ? '' : `  (${line.note})`
  return `${String(line.place.line).padStart(5)}  ${line.recognisedAs.padEnd(18)}  ${excerpt(line.text)}${note}`
}

function printFindings(report: ImportReport): string[] {
  const told = report.findings.map((finding) => `  ${placeOf(report, finding.place)}: ${findingWords(finding.kind).words.en}${finding.excerpt === '' ? '' : ` “${excerpt(finding.excerpt)}”`}`)
  const placed = report.notPlaced.length === 0 ? 'Everything was placed.' : `Could not be placed: ${report.notPlaced.length}; they are among the following.`
  return told.length === 0 ? [placed] : [placed, 'Of what the paper holds:', ...told]
}

// Only what was compared is said, and a difference is said with it.
function printChecks({ checks }: ImportReport): string[] {
  const same = checks.filter((check) => check.same && check.source > 0).map((check) => `${check.source} ${checkWords(check.kind).en}`)
  const different = checks.filter((check) => !check.same).map((check) => `Differs from the source: ${checkWords(check.kind).en}, ${check.difference}`)
  return [`Compared with the source and the same: ${same.join(', ')}.`, ...different]
}

function placeOf(report: ImportReport, place: ReportLine['place']): string {
  return sayPlace(place, 'en', report.format === 'text')
}

function excerpt(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()]
  let end = 0
  for (let columns = 0; end < characters.length && columns < longestExcerpt; end += 1)
    columns += columnsOf(characters[end] ?? '')
  return end < characters.length ? `${characters.slice(0, end).join('')}…` : characters.join('')
}
