import type { Block } from '@clf/content'
import type { LanguageTag } from '@clf/text'
import type { SourceDocument } from '../source/unit.ts'
import { BodyBuilder } from './body-builder.ts'
import { readClosing } from './closing.ts'
import type { Closing } from './closing.ts'
import { readFrontMatter } from './front-matter.ts'
import type { FrontMatter } from './front-matter.ts'
import type { LineMark } from './line-mark.ts'
import { linkReferences } from './link-references.ts'

export interface RecognisedCircular extends Omit<FrontMatter, 'rest' | 'marks'> {
  body: Block[]
  closing: Closing | null
  /** One for each line of the source that is not blank, in order. */
  marks: LineMark[]
  references: number
  /** Tables of the body whose caption the source does not have. */
  suppliedCaptions: ReadonlySet<Block>
  remarks: string[]
}

/** The circular that a source holds, with an account of every line. */
export function recognise(source: SourceDocument, lang: LanguageTag): RecognisedCircular {
  const { rest, marks: frontMarks, ...front } = readFrontMatter(source.units)
  const { closing, marks: closingMarks, rest: bodyUnits } = takeClosing(rest)
  const builder = new BodyBuilder(bodyUnits, lang, source.hasPageBreaks)
  builder.build(bodyUnits)
  const linked = linkReferences(builder.blocks)
  const unused = linked.unusedNotes.map((mark) => `No text refers to footnote ${mark}.`)
  return {
    ...front,
    body: linked.blocks,
    closing,
    marks: [...frontMarks, ...builder.marks, ...closingMarks].sort((a, b) => a.number - b.number),
    references: linked.count,
    suppliedCaptions: builder.suppliedCaptions,
    remarks: [...source.remarks, ...unused],
  }
}

// In Word documents the footnotes come last; the closing block stands before them.
function takeClosing(units: SourceDocument['units']): ReturnType<typeof readClosing> {
  const end = units.findLastIndex((unit) => unit.shape !== 'footnote' && unit.shape !== 'page-number') + 1
  const found = readClosing(units.slice(0, end))
  return { ...found, rest: [...found.rest, ...units.slice(end)] }
}
