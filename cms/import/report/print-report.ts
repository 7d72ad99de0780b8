import { columnsOf } from '../plain-text/wrapping.ts'
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
    ...printNotPlaced(report.notPlaced),
    ...report.remarks.map((remark) => `Note: ${remark}`),
    printWords(report),
  ].join('\n')
}

function printLine(line: ReportLine): string {
  const note = line.note === undefined ? '' : `  (${line.note})`
  return `${String(line.line).padStart(5)}  ${line.recognisedAs.padEnd(18)}  ${excerpt(line.text)}${note}`
}

function printNotPlaced(lines: ReportLine[]): string[] {
  if (lines.length === 0) return ['Every line was placed.']
  return [
    'Could not be placed:',
    ...lines.map((line) => `  line ${line.line}: ${line.note ?? ''} ${excerpt(line.text)}`),
  ]
}

function printWords(report: ImportReport): string {
  const characters = report.words.reduce((sum, check) => sum + check.result, 0)
  return `Words compared with the source, white space removed: ${characters} characters, none lost or doubled.`
}

function excerpt(text: string): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()]
  let end = 0
  for (let columns = 0; end < characters.length && columns < longestExcerpt; end += 1)
    columns += columnsOf(characters[end] ?? '')
  return end < characters.length ? `${characters.slice(0, end).join('')}…` : characters.join('')
}
