import { openArchive } from '../archive/open-archive.ts'
import type { Archive } from '../archive/open-archive.ts'
import type { SourceInventory } from '../check/inventory.ts'
import { textInventory } from '../check/text-inventory.ts'
import { readOpenDocument } from '../odt/read-open-document.ts'
import type { Paper } from '../paper/paper.ts'
import { readPlainText } from '../plain-text/read-plain-text.ts'
import { readWord } from '../word/read-word.ts'
import type { SourceFormat } from './source-format.ts'
import { formatOf } from './source-format.ts'

/** A paper, and what its source holds counted apart, so that the two can be compared. */
export interface ReadSource {
  paper: Paper
  inventory: SourceInventory
}

interface Source {
  bytes: Buffer
  name: string
  archive: Archive | null
}

/** One reader for each format; a further format is a further line. */
const readers: Record<SourceFormat, (source: Source) => Promise<ReadSource>> = {
  docx: async ({ archive }) => readWord(archive as Archive),
  odt: async ({ archive }) => readOpenDocument(archive as Archive),
  text: async ({ bytes, name }) => ({ paper: readPlainText(bytes, name), inventory: textInventory(bytes) }),
}

/** Reads a file by what it holds, whatever its name says. Refuses what no reader takes, with the way out. */
export async function readSource(bytes: Buffer, name: string): Promise<ReadSource> {
  const isArchive = bytes.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004'
  const archive = isArchive ? await openArchive(bytes, name) : null
  return readers[await formatOf(bytes, name, archive)]({ bytes, name, archive })
}
