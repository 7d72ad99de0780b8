import { columnsOf } from '../plain-text/wrapping.ts'
import { labelledLine } from './head/labels.ts'
import { fullText } from './head/read-head.ts'
import { readDateLine } from './date-line.ts'
import type { ParagraphPiece, Piece } from './piece.ts'
import { endsSentence } from './sentence.ts'

type ClosingRole = 'signature' | 'for' | 'post' | 'office' | 'date' | 'enclosure' | 'copy' | 'distribution' | 'addressee' | 'other'

export interface ClosingLine {
  piece: ParagraphPiece
  role: ClosingRole
  text: string
}

const widest = 80
const mostLines = 60

const roles: [ClosingRole, RegExp][] = [
  ['signature', /^[(（].{2,40}[)）]$/u],
  ['for', /^(?:for|p\.p\.)\s+\p{Lu}|代行$|^（?代）?$/u],
  ['enclosure', /^(?:encls?|enc)\b\.?|^(?:連|连|附)附?件|^附件[：:]/iu],
  ['copy', /^c\.?c\.?(?:\s|:|：|$)|^(?:副本|副本送|副本分送|副本抄送|抄送|備考)(?:[：:]|$)/iu],
  ['distribution', /^(?:distribution|分發|分发|分發名單|分发名单|受文部門|受文部门|送交)(?:[：:]|$)/iu],
  ['office', /(?:局|署|處|处|辦公室|办公室|委員會|委员会|bureau|department|office|secretariat|division|branch|section)$/iu],
  [
    'post',
    /(?:局長|局长|署長|署长|處長|处长|主任|秘書|秘书|秘書長|秘书长|專員|专员|總監|总监|經理|经理|助理|secretary|director|commissioner|officer|controller|manager|head)(?:\s*[(（][^）)]*[)）])?$/iu,
  ],
  ['post', /^(?:(?:\p{Lu}[\p{L}-]+\s+){0,2})(?:Secretary|Director|Commissioner|Controller|Head|Registrar|Judiciary Administrator|Permanent Secretary)\s+(?:for|of|to)\s+(?:the\s+)?\p{Lu}/u],
]

/**
 * The lines at the end of a paper that close it: signature, post, offices and month, enclosures, copies, distribution. Lines count as
 * closing only when one of them says so; a last line without a full stop alone does not.
 */
export function readClosingLines(pieces: Piece[]): { closing: ClosingLine[]; rest: Piece[] } {
  const start = closingStart(pieces)
  const closing = pieces.slice(start).flatMap((piece): ClosingLine[] => (piece.kind === 'paragraph' ? [{ piece, role: roleOf(piece) ?? 'other', text: fullText(piece) }] : []))
  return { closing, rest: pieces.slice(0, start) }
}

function closingStart(pieces: Piece[]): number {
  const lastOfBody = pieces.findLastIndex((piece) => !canClose(piece))
  const from = Math.max(lastOfBody + 1, pieces.length - mostLines)
  const trailing = pieces.slice(from)
  const first = trailing.findIndex((piece) => piece.kind === 'paragraph' && roleOf(piece) !== null)
  if (first < 0) return pieces.length
  // A heading of a last, empty section is no closing, nor is a paper that would have nothing else.
  return from + first === 0 ? pieces.length : from + first
}

function canClose(piece: Piece): boolean {
  if (piece.kind === 'table') return false
  const words = fullText(piece)
  const { look } = piece.paragraph
  if (look.heading !== null || look.role !== null || piece.paragraph.mark !== null) return false
  if (piece.paragraph.inlines.some((inline) => ['picture', 'formula', 'checkbox', 'note'].includes(inline.kind))) return false
  const role = roleOf(piece)
  if (role === 'signature' || role === 'copy' || role === 'enclosure' || role === 'addressee') return columnsOf(words) <= 3 * widest
  return piece.mark === null && columnsOf(words) <= widest && !endsSentence(words)
}

function roleOf(piece: ParagraphPiece): ClosingRole | null {
  const words = fullText(piece).trim()
  const labelled = labelledLine(words)
  if (labelled?.label === 'addressee') return 'addressee'
  if (readDateLine(words) !== null) return 'date'
  const found = roles.find(([, pattern]) => pattern.test(words))?.[0]
  if (found !== undefined) return found
  return piece.paragraph.look.align === 'end' && words !== '' ? 'post' : null
}
