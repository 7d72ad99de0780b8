import type { ImportedCircular, ImportRequest } from '@clf/content/import'
import type { DocumentTree, TreeNode } from '@clf/content/tree'
import { exitCodes } from './exit-codes.ts'
import { importPaper } from './import-paper.ts'
import type { ImportedPaper } from './import-paper.ts'
import { localeVersions } from './locale-versions.ts'
import type { ImportOptions } from './options.ts'
import type { GuessKind } from './recognise/guess.ts'
import { Refusal } from './refusal.ts'
import { reportOf } from './report/report.ts'
import type { ImportReport } from './report/report.ts'
import type { SourceFile } from './source/read-file.ts'
import { summaryOf } from './summary.ts'

export interface PreparedImport {
  request: ImportRequest
  report: ImportReport
  paper: ImportedPaper
}

type AuthoredLanguage = 'zh-Hant-HK' | 'en'

/** Everything that is sent and told about one file. Throws a {@link Refusal} rather than lose or double a word. */
export async function prepareImport(file: SourceFile, options: ImportOptions): Promise<PreparedImport> {
  const paper = await importPaper(file.bytes, file.name, options.locale)
  requireSameWords(paper)
  const lang = authoredLanguage(paper)
  const circular = circularOf(paper, lang, options)
  return { request: { publish: options.publish, circular }, report: reportOf(paper, circular), paper }
}

function authoredLanguage({ language, name }: ImportedPaper): AuthoredLanguage {
  if (language !== 'zh-Hans') return language
  throw new Refusal(`${name} is in Simplified Chinese; import the Traditional Chinese text, from which Simplified is made.`, exitCodes.input)
}

function requireSameWords({ checks, name }: ImportedPaper): void {
  const wrong = checks.find((check) => check.kind === 'words' && !check.same)
  if (wrong === undefined) return
  throw new Refusal(`Importing ${name} would change its words, so nothing was imported: ${wrong.difference}.`, exitCodes.words)
}

function circularOf(paper: ImportedPaper, lang: AuthoredLanguage, options: ImportOptions): ImportedCircular {
  const date = options.date ?? dateOf(paper) ?? missing(paper.name, 'no line with its date', '--date 2026-03-09')
  const words = localeWords(paper, lang, options, date)
  return {
    series: options.series,
    number: options.number,
    year: options.year ?? Number(date.slice(0, 4)),
    date,
    force: options.force,
    classification: 'unclassified',
    lifecycle: 'current',
    fileReference: options.fileReference ?? guessed(paper, 'file reference'),
    revisedOn: date,
    reviewedOn: null,
    reviewBy: oneYearAfter(date),
    issuingBureauCode: options.bureau,
    demonstration: options.demonstration,
    locales: localeVersions(words, lang),
  }
}

function localeWords(paper: ImportedPaper, lang: AuthoredLanguage, options: ImportOptions, date: string) {
  const closing = closingOf(paper)
  const body: DocumentTree = { ...paper.tree, children: [...paper.tree.children, ...closing.plain.map((text): TreeNode<'paragraph'> => ({ type: 'paragraph', children: [{ type: 'text', text }] }))] }
  if (body.children.length === 0) throw new Refusal(`${paper.name} has no paragraphs below its title; there is nothing to import.`, exitCodes.input)
  const preamble = paper.front.filter((line) => line.kind === 'preamble' || (line.kind === 'date' && dateOf(paper) !== date)).map((line) => line.text).join('\n')
  return {
    title: options.title ?? paper.title ?? missing(paper.name, 'no title above its first paragraph', '--title "…"'),
    summary: summaryOf(body, lang),
    from: options.from ?? guessed(paper, 'sender') ?? missing(paper.name, 'no office that issues it', '--from "…"'),
    to: options.to ?? guessed(paper, 'addressee') ?? missing(paper.name, 'no line that says whom it is for', '--to "…"'),
    preamble: preamble === '' ? null : preamble,
    body,
    closing: closing.block,
    contact: null,
  }
}

/** The closing block as offices and a date where it is that; other lines stay lines of the body. */
function closingOf({ closing }: ImportedPaper): { block: { offices: string; date: string } | null; plain: string[] } {
  const last = closing.at(-1)
  const offices = closing.slice(0, -1).map((line) => line.text)
  if (last?.role !== 'date' || offices.length === 0) return { block: null, plain: closing.map((line) => line.text) }
  return { block: { offices: offices.join('\n'), date: last.text }, plain: [] }
}

function dateOf(paper: ImportedPaper): string | null {
  const date = guessed(paper, 'date')
  return date !== null && /^\d{4}-\d{2}-\d{2}$/.test(date) ? date : null
}

function guessed(paper: ImportedPaper, kind: GuessKind): string | null {
  return paper.guesses.find((guess) => guess.kind === kind)?.value ?? null
}

function missing(name: string, what: string, option: string): never {
  throw new Refusal(`${name} has ${what}; give it with ${option}.`, exitCodes.usage)
}

// 29 February has no day a year later; the review is then due on the 28th.
function oneYearAfter(date: string): string {
  const later = `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`
  return later.endsWith('-02-29') ? later.replace(/29$/, '28') : later
}
