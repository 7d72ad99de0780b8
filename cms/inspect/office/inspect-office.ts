import type { OfficeInspection } from '@clf/content'
import { openArchive } from '../../import/archive/open-archive.ts'
import { holdsMacroParts } from '../../import/archive/macro-parts.ts'
import { damaged, protectedByPassword } from '../../import/archive/refusals.ts'
import { Refusal } from '../../import/refusal.ts'
import { CannotInspect } from '../cannot-inspect.ts'
import type { OfficeFacts } from './office-facts.ts'
import { inspectOpenDocument } from './open-document.ts'
import { inspectPresentation } from './presentation.ts'
import { OfficeParts } from './parts.ts'
import { inspectSpreadsheet } from './spreadsheet.ts'
import { inspectText } from './text.ts'

type Reader = (parts: OfficeParts) => Promise<OfficeFacts>

const readers: Record<OfficeInspection['format'], Reader> = {
  docx: inspectText,
  xlsx: inspectSpreadsheet,
  pptx: inspectPresentation,
  odt: inspectOpenDocument,
  ods: inspectOpenDocument,
  odp: inspectOpenDocument,
}

/** The archive has no name here: what is wrong with it is told by a reason, in the words of whoever asks. */
const name = ''

/** What a document of Word, Excel, PowerPoint or OpenDocument says of itself and of what it holds. */
export async function inspectOffice(bytes: Buffer, format: string): Promise<OfficeInspection> {
  if (!isOffice(format)) throw new Error(`No reader looks into .${format}.`)
  try {
    const archive = await openArchive(bytes, name)
    const parts = new OfficeParts(archive)
    const types = (await archive.read('[Content_Types].xml'))?.toString('utf8') ?? ''
    const facts = await readers[format](parts)
    return { format, bytes: bytes.length, macros: holdsMacroParts(archive.paths, types), ...facts }
  } catch (cause) {
    throw cause instanceof Refusal ? new CannotInspect(reasonOf(cause), { cause }) : cause
  }
}

const isOffice = (format: string): format is OfficeInspection['format'] => Object.hasOwn(readers, format)

function reasonOf({ message }: Refusal): 'password' | 'damaged' | 'too-much' {
  if (message === protectedByPassword(name).message) return 'password'
  return message === damaged(name).message ? 'damaged' : 'too-much'
}
