import { inspect } from 'node:util'
import { importPaper } from './import-paper.ts'
import { paperForDesk } from './report/paper-for-desk.ts'
import type { PaperForDesk } from './report/paper-for-desk.ts'
import type { SourceLanguage } from './recognise/language.ts'
import { Refusal } from './refusal.ts'
import type { Words } from './words/words.ts'

/** What the process is sent: one file. */
export interface ReadRequest {
  bytes: Uint8Array
  name: string
  language: SourceLanguage | null
}

/** What it answers, once, before it ends. */
export type ReadAnswer = { paper: PaperForDesk } | { refusal: Words } | { fault: string }

// A process of its own for each file: whatever a file does to it, the CMS that started it goes on.
process.once('message', (request: ReadRequest) => {
  void read(request).then((answer) => {
    process.send?.(answer, undefined, undefined, () => process.disconnect())
  })
})

async function read({ bytes, name, language }: ReadRequest): Promise<ReadAnswer> {
  try {
    return { paper: paperForDesk(await importPaper(Buffer.from(bytes), name, language)) }
  } catch (error) {
    return error instanceof Refusal ? { refusal: error.words } : { fault: inspect(error) }
  }
}
