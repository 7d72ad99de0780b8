import type { ImportedCircular, ImportRequest } from '@clf/content/import'
import { compareWords } from './check/compare-words.ts'
import type { WordCheck } from './check/compare-words.ts'
import { readWordUnits } from './docx/read-units.ts'
import { exitCodes } from './exit-codes.ts'
import { localeVersions } from './locale-versions.ts'
import type { ImportOptions } from './options.ts'
import { readTextUnits } from './plain-text/read-units.ts'
import { isoOf, readDateLine } from './recognise/date-line.ts'
import { detectLanguage } from './recognise/language.ts'
import { recognise } from './recognise/recognise.ts'
import type { RecognisedCircular } from './recognise/recognise.ts'
import { Refusal } from './refusal.ts'
import { recognisedCounts, reportLines } from './report/report.ts'
import type { ImportReport } from './report/report.ts'
import { decodeText } from './source/decode-text.ts'
import type { SourceFile } from './source/read-file.ts'
import type { SourceDocument } from './source/unit.ts'
import { summaryOf } from './summary.ts'

export interface PreparedImport {
  request: ImportRequest
  report: ImportReport
}

/** Everything that is sent and told about one file. Throws a {@link Refusal} rather than leave something out. */
export async function prepareImport(file: SourceFile, options: ImportOptions): Promise<PreparedImport> {
  const source = await readSource(file)
  const lang = options.locale ?? detectLanguage(wordsOf(source), file.name)
  const circular = recognise(source, lang)
  const words = compareWords(source.units, circular)
  requireSameWords(words, file.name)
  const request = { publish: options.publish, circular: circularOf(circular, lang, options, file.name) }
  return { request, report: reportOf(file, lang, circular, request.circular, words) }
}

async function readSource(file: SourceFile): Promise<SourceDocument> {
  if (file.kind === 'docx') return readWordUnits(file.bytes, file.name)
  const source = readTextUnits(decodeText(file.bytes, file.name))
  if (source.units.length === 0)
    throw new Refusal(`${file.name} has no words; there is nothing to import.`, exitCodes.input)
  return source
}

function wordsOf(source: SourceDocument): string {
  return source.units.flatMap((unit) => unit.lines.map((line) => line.text)).join('\n')
}

function requireSameWords(words: WordCheck[], name: string): void {
  const wrong = words.find((check) => !check.same)
  if (wrong === undefined) return
  throw new Refusal(
    `Importing ${name} would change its words in the ${wrong.part}, so nothing was imported: ${wrong.difference}.`,
    exitCodes.words,
  )
}

function circularOf(
  circular: RecognisedCircular,
  lang: 'zh-Hant-HK' | 'en',
  options: ImportOptions,
  name: string,
): ImportedCircular {
  const date = options.date ?? circular.date ?? missing(name, 'no line with its date', '--date 2026-03-09')
  const words = localeWords(circular, lang, options, name, date)
  return {
    series: options.series,
    number: options.number,
    year: options.year ?? Number(date.slice(0, 4)),
    date,
    force: options.force,
    classification: 'unclassified',
    lifecycle: 'current',
    fileReference: options.fileReference ?? circular.fileReference,
    revisedOn: date,
    reviewedOn: null,
    reviewBy: oneYearAfter(date),
    issuingBureauCode: options.bureau,
    demonstration: options.demonstration,
    locales: localeVersions(words, lang),
  }
}

function localeWords(
  circular: RecognisedCircular,
  lang: 'zh-Hant-HK' | 'en',
  options: ImportOptions,
  name: string,
  date: string,
) {
  if (circular.body.length === 0)
    throw new Refusal(`${name} has no paragraphs below its title; there is nothing to import.`, exitCodes.input)
  const offices = circular.closing?.offices.join(lang === 'en' ? ', ' : '、')
  const preamble = [...unusedDate(circular, date), ...circular.preamble].join('\n')
  return {
    title: options.title ?? circular.title ?? missing(name, 'no title above its first paragraph', '--title "…"'),
    summary: summaryOf(circular.body),
    from: options.from ?? circular.from ?? offices ?? missing(name, 'no office that issues it', '--from "…"'),
    to: options.to ?? circular.to ?? missing(name, 'no line that says whom it is for', '--to "…"'),
    preamble: preamble === '' ? null : preamble,
    body: circular.body,
    closing: circular.closing === null ? null : { offices: circular.closing.offices.join('\n'), date: circular.closing.date },
    contact: null,
  }
}

// A printed date that the person overrides stays readable as a line of the preamble.
function unusedDate(circular: RecognisedCircular, date: string): string[] {
  const printed = circular.marks.find((mark) => mark.kind === 'date')
  if (printed === undefined) return []
  const value = readDateLine(printed.text)
  return value !== null && isoOf(value) === date ? [] : [printed.text.trim()]
}

function missing(name: string, what: string, option: string): never {
  throw new Refusal(`${name} has ${what}; give it with ${option}.`, exitCodes.usage)
}

// 29 February has no day a year later; the review is then due on the 28th.
function oneYearAfter(date: string): string {
  const later = `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`
  return later.endsWith('-02-29') ? later.replace(/29$/, '28') : later
}

function reportOf(
  file: SourceFile,
  language: 'zh-Hant-HK' | 'en',
  recognised: RecognisedCircular,
  circular: ImportedCircular,
  words: WordCheck[],
): ImportReport {
  const lines = reportLines(recognised)
  const version = circular.locales[language]
  return {
    file: file.name,
    language,
    reference: `${circular.series}/${circular.number}-${circular.year}`,
    title: version?.title ?? '',
    date: circular.date,
    from: version?.from ?? '',
    to: version?.to ?? '',
    recognised: recognisedCounts(recognised.marks),
    references: recognised.references,
    lines,
    notPlaced: lines.filter((line) => line.recognisedAs === 'not placed'),
    remarks: recognised.remarks,
    words,
  }
}
