import type { XmlElement } from '../archive/parse-xml.ts'
import { childAt, childrenOf, valueAt } from '../archive/xml-path.ts'
import { group, row, symbolsIn } from '../formula/math-part.ts'
import type { MathPart } from '../formula/math-part.ts'
import type { PaperInline } from '../paper/paper.ts'
import { textOfInlines } from '../paper/text-of.ts'
import type { WordContext } from './context.ts'
import { symbolOf } from './symbols.ts'

/** A field between its begin and its end mark. */
export interface OpenField {
  phase: 'code' | 'result'
  code: string
  /** Properties of a form field, from its begin mark. */
  form: XmlElement | null
  /** Where its result begins in the paragraph. */
  sink: PaperInline[]
  start: number
}

const dates = new Set(['DATE', 'TIME', 'CREATEDATE', 'SAVEDATE', 'PRINTDATE', 'EDITTIME'])
const pages = new Set(['PAGE', 'NUMPAGES', 'SECTIONPAGES', 'SECTION'])
const numbers = new Set(['LISTNUM', 'AUTONUM', 'AUTONUMLGL', 'AUTONUMOUT'])
const computed = new Set([
  '=',
  'FILENAME',
  'FILESIZE',
  'NUMWORDS',
  'NUMCHARS',
  'REVNUM',
  'AUTHOR',
  'LASTSAVEDBY',
  'USERNAME',
  'USERINITIALS',
  'USERADDRESS',
  'DOCPROPERTY',
  'DOCVARIABLE',
  'MERGEFIELD',
  'INCLUDETEXT',
  'DDE',
  'DDEAUTO',
  'LINK',
  'DATABASE',
  'QUOTE',
  'IF',
  'STYLEREF',
  'TITLE',
  'SUBJECT',
  'KEYWORDS',
  'COMMENTS',
  'INFO',
])
/** Characters of a field's code that are read; Word writes a few hundred at the most. */
const longestCode = 4_000
const contentsTables = new Set(['TOC', 'TOA', 'INDEX'])

export function beginField(context: WordContext, mark: XmlElement): void {
  const isUnended = context.unendedFields.has(mark)
  if (isUnended) context.tell('unknown element', 'w:fldChar')
  context.fields.push({ phase: isUnended ? 'result' : 'code', code: '', form: childAt(mark, 'w:ffData'), sink: context.sink, start: context.sink.length })
}

export function addCode(context: WordContext, code: string): void {
  const field = context.fields.at(-1)
  if (field?.phase === 'code' && field.code.length < longestCode) field.code += code
}

export function separateField(context: WordContext): void {
  const field = context.fields.at(-1)
  if (field === undefined) return
  field.phase = 'result'
  field.sink = context.sink
  field.start = context.sink.length
  if (contentsTables.has(nameOf(field.code))) context.contents ??= []
}

export function endField(context: WordContext): void {
  const field = context.fields.pop()
  if (field === undefined) return
  const result = field.phase === 'result' && field.sink === context.sink ? context.sink.splice(field.start) : []
  closeField(context, field, result)
}

/** Result of a field that has no marks of its own. */
export function simpleField(context: WordContext, code: string, form: XmlElement | null, read: () => void): void {
  const field: OpenField = { phase: 'result', code: code.slice(0, longestCode), form, sink: context.sink, start: context.sink.length }
  if (contentsTables.has(nameOf(code))) context.contents ??= []
  closeField(context, field, context.apart(read))
}

/** Ends the part of open fields that a paragraph holds; the next paragraph goes on with them. */
export function breakFields(context: WordContext): void {
  for (const field of context.fields.toReversed()) {
    if (field.phase !== 'result' || field.sink !== context.sink) continue
    const part = context.sink.splice(field.start)
    if (contentsTables.has(nameOf(field.code))) context.contents?.push(textOfInlines(part))
    else for (const inline of wrap(field.code, part)) context.sink.push(inline)
  }
}

/** The fields that are open go on in the paragraph that begins. */
export function resumeFields(context: WordContext): void {
  for (const field of context.fields) {
    field.sink = context.sink
    field.start = 0
  }
}

function closeField(context: WordContext, field: OpenField, result: PaperInline[]): void {
  const name = nameOf(field.code)
  if (contentsTables.has(name)) return closeContents(context, result)
  const own = ownResult(context, name, field, result)
  // What stands in the code of another field is shown nowhere.
  if (!context.isMuted) tellField(context, name, textOfInlines(own), field.code)
  for (const inline of wrap(field.code, own)) context.emit(inline)
}

function closeContents(context: WordContext, result: PaperInline[]): void {
  const words = [...(context.contents ?? []), textOfInlines(result)].filter((text) => text.trim() !== '')
  if (!context.fields.some((field) => contentsTables.has(nameOf(field.code)))) context.contents = null
  context.tell('contents table', words.join(' '))
}

function ownResult(context: WordContext, name: string, field: OpenField, result: PaperInline[]): PaperInline[] {
  if (name === 'FORMCHECKBOX') return [{ kind: 'checkbox', checked: isTicked(childAt(field.form, 'w:checkBox')) }]
  if (name === 'FORMDROPDOWN' && textOfInlines(result).trim() === '') return textInline(chosenEntry(field.form))
  if (name === 'SYMBOL') return symbolField(context, field.code)
  if (name === 'EQ') return equationField(context, field.code, result)
  return result
}

function tellField(context: WordContext, name: string, words: string, code: string): void {
  if (dates.has(name)) return context.tell('date field', words)
  if (pages.has(name)) return context.tell('page field', words)
  if (numbers.has(name) && words.trim() === '') return context.tell('number field', code.trim())
  if (computed.has(name)) context.tell('computed field', words.trim() === '' ? code.trim() : words)
}

function wrap(code: string, result: PaperInline[]): PaperInline[] {
  if (result.length === 0) return []
  const name = nameOf(code)
  if (name === 'HYPERLINK') {
    const anchor = /\\l\s+"?([^"\s]+)"?/i.exec(code)?.[1]
    const url = /^\s*HYPERLINK\s+(?:"([^"]+)"|([^\s\\"]\S*))/i.exec(code)
    const address = url?.[1] ?? url?.[2]
    if (address !== undefined) return [{ kind: 'link', url: anchor === undefined ? address : `${address}#${anchor}`, inlines: result }]
    return anchor === undefined ? result : [{ kind: 'reference', target: anchor, inlines: result }]
  }
  const target = /^\s*(?:REF|PAGEREF|NOTEREF|FTNREF)\s+"?([^"\s\\]+)"?/i.exec(code)?.[1] ?? implicitReference(code)
  return target === null ? result : [{ kind: 'reference', target, inlines: result }]
}

// A field that is only the name of a bookmark is a reference to it.
function implicitReference(code: string): string | null {
  return /^\s*(_Ref\d+)\b/.exec(code)?.[1] ?? null
}

function nameOf(code: string): string {
  const trimmed = code.trim()
  return trimmed.startsWith('=') ? '=' : (/^[A-Za-z]+/.exec(trimmed)?.[0].toUpperCase() ?? '')
}

function isTicked(box: XmlElement | null): boolean {
  const value = childAt(box, 'w:checked') ?? childAt(box, 'w:default')
  return value !== null && !['0', 'false', 'off'].includes(value.attributes['w:val'] ?? '1')
}

function chosenEntry(form: XmlElement | null): string {
  const list = childAt(form, 'w:ddList')
  const index = Number(valueAt(list, 'w:result') ?? valueAt(list, 'w:default') ?? 0)
  return childrenOf(list, 'w:listEntry')[index]?.attributes['w:val'] ?? ''
}

function textInline(text: string): PaperInline[] {
  return text === '' ? [] : [{ kind: 'text', text, marks: {} }]
}

function symbolField(context: WordContext, code: string): PaperInline[] {
  const [, number = '', font = ''] = /^\s*SYMBOL\s+"?(\S+?)"?(?:\s.*?\\f\s+"?([^"\\]+?)"?)?(?:\s|$)/i.exec(code) ?? []
  const value = /^0x/i.test(number) || /^\d+$/.test(number) ? Number(number) : (number.codePointAt(0) ?? 0)
  const meaning = symbolOf(font.trim(), value)
  if (meaning === null) context.tell('unknown symbol', `${font} ${number}`)
  if (meaning === null) return textInline('▯')
  return 'checked' in meaning ? [{ kind: 'checkbox', checked: meaning.checked }] : textInline(meaning.text)
}

// Word lays out readings above characters, circled characters and simple fractions with EQ.
function equationField(context: WordContext, code: string, result: PaperInline[]): PaperInline[] {
  const reading = /\\o(?:\\a[dlcr])?\s*\(\s*\\s\\up\s*[\d.]+\s*\(([^()]*)\)\s*[,;]\s*([^()]*)\)/i.exec(code)
  if (reading !== null) return [{ kind: 'ruby', base: (reading[2] ?? '').trim(), reading: (reading[1] ?? '').trim() }]
  const circled = /\\o(?:\\a[dlcr])?\s*\(\s*([○◯□△◇])\s*[,;]\s*([^()]*)\)/i.exec(code)
  if (circled !== null) return textInline(`(${(circled[2] ?? '').trim()})`)
  const fraction = /\\f\s*\(([^(),;]*)[,;]([^()]*)\)/i.exec(code)
  if (fraction !== null) {
    const parts: MathPart[] = [group('mfrac', [fraction[1] ?? '', fraction[2] ?? ''].map((text) => row(symbolsIn(text, false))))]
    return [{ kind: 'formula', parts, display: false }]
  }
  const root = /\\r\s*\((?:([^(),;]*)[,;])?([^()]*)\)/i.exec(code)
  if (root !== null) {
    const base = row(symbolsIn(root[2] ?? '', false))
    const degree = symbolsIn(root[1] ?? '', false)
    return [{ kind: 'formula', parts: [degree.length === 0 ? group('msqrt', [base]) : group('mroot', [base, row(degree)])], display: false }]
  }
  if (textOfInlines(result).trim() === '') context.tell('unread equation', code.trim())
  return result
}
