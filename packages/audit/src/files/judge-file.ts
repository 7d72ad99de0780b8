import { judge, type Judged } from '@clf/rules'
import type { OpenFile } from '../visit/open-file.ts'
import { received, VisitError } from '../visit/unjudged.ts'
import { fileRules } from './file-rules.ts'
import type { FileSnapshot } from './file-snapshot.ts'
import { PdfBrokenError, PdfPasswordError, readPdf } from './pdf/read-pdf.ts'
import { readSvg } from './svg/read-svg.ts'

/**
 * Judges a PDF or an SVG with the rules of documents and those of files.
 * @param only ids of the rules that are asked; all by default
 * @throws {VisitError} when it cannot be read
 */
export const judgeFile = async (file: OpenFile, only?: readonly string[]): Promise<Judged> => judge(await snapshotOf(file), fileRules.filter(({ id }) => only?.includes(id) ?? true))

async function snapshotOf(file: OpenFile): Promise<FileSnapshot> {
  if (file.type === 'svg') return readSvg(file.world)
  try {
    return await readPdf(file.bytes, file.url)
  } catch (cause) {
    if (cause instanceof PdfPasswordError) throw new VisitError('refused', received.password, { cause })
    if (cause instanceof PdfBrokenError) throw new VisitError('broken-file', cause.message, { cause })
    throw cause
  }
}
