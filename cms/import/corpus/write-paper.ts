import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { hostileArchive, largeWordPaper } from './large-papers.ts'

const { positionals } = parseArgs({ allowPositionals: true })
const [what = '', path = ''] = positionals

// `write-paper.ts 10000 FILE` writes a paper of 10,000 paragraphs, `write-paper.ts hostile FILE` an archive that unpacks to 400 MB.
await writeFile(path, what === 'hostile' ? await hostileArchive() : await largeWordPaper(Number(what)))
