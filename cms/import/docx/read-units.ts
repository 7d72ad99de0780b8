import { inlineText } from '@clf/content'
import type { Inline } from '@clf/content'
import mammoth from 'mammoth'
import { parseFragment } from 'parse5'
import { exitCodes } from '../exit-codes.ts'
import { Refusal } from '../refusal.ts'
import type { SourceDocument, Unit } from '../source/unit.ts'
import { htmlUnits } from './html-units.ts'
import { closePackage, openPackage } from './open-package.ts'
import type { WordPackage } from './open-package.ts'
import { lettersOf, packageWords } from './package-words.ts'
import { readNumbering } from './word-numbering.ts'
import { writeOutNumbers } from './write-out-numbers.ts'

const styleMap = ["p[style-name='Title'] => p.clf-title:fresh", 'u => u']

/** The units of a Word document. Fails when the conversion lost words of the document. */
export async function readWordUnits(bytes: Buffer, name: string): Promise<SourceDocument> {
  const parts = await openPackage(bytes, name)
  const unknownFormats = writeOutNumbers(parts.body, readNumbering(parts.numbering), parts.styles)
  const buffer = await closePackage(parts)
  const picture = mammoth.images.imgElement(() => Promise.resolve({ src: '' }))
  const { value } = await mammoth.convertToHtml({ buffer }, { styleMap, convertImage: picture })
  const units = htmlUnits(parseFragment(value).childNodes)
  if (units.length === 0) throw new Refusal(`${name} has no words; there is nothing to import.`, exitCodes.input)
  requireSameWords(units, parts, name)
  return { units, hasPageBreaks: false, remarks: remarksOf(unknownFormats, parts) }
}

function remarksOf(unknownFormats: string[], parts: WordPackage): string[] {
  const formats = unknownFormats.map(
    (format) => `Numbers that Word writes as “${format}” are not read; type them in the editor.`,
  )
  const headers = parts.hasPageHeaders ? ['Page headers and footers are not imported.'] : []
  const comments = parts.hasComments ? ['Comments are not imported.'] : []
  return [...formats, ...headers, ...comments]
}

function requireSameWords(units: Unit[], parts: WordPackage, name: string): void {
  const expected = packageWords(parts)
  const notes = units.filter((unit) => unit.shape === 'footnote')
  const body = units.filter((unit) => unit.shape !== 'footnote')
  const isSame = lettersOf(body.map(unitWords).join('')) === expected.body
  if (isSame && lettersOf(notes.map((unit) => unitText(unit.children)).join('')) === expected.notes) return
  throw new Refusal(
    `Some words of ${name} could not be read; save the document as plain text and import that.`,
    exitCodes.words,
  )
}

function unitWords(unit: Unit): string {
  if (unit.shape === 'table') return unit.rows.flat().join('')
  if (unit.shape === 'number') return `${unit.number}${unitText(unit.children)}`
  return unit.shape === 'item' ? `${unit.label.printed}${unitText(unit.children)}` : unitText(unit.children)
}

// The mark of a reference is computed by Word and is no word of the document.
function unitText(children: Inline[]): string {
  return inlineText(children.filter((run) => run.type === 'text' || !run.url.startsWith('clf:footnote/')))
}
