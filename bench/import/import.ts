import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { figure, type Figure } from '../figure.ts'

const root = join(import.meta.dirname, '../..')
const megabytes = (count: number) => count * 1_000_000
const limits = { paperMs: 10_000, paperBytes: megabytes(300), hostileMs: 1_000, hostileBytes: megabytes(300) }
interface Run {
  ms: number
  bytes: number
  /** What was said, where the file was refused. */
  refused: string | null
}

const runNode = (args: string[]) => promisify(execFile)(process.execPath, args, { cwd: root, env: { ...process.env, NODE_NO_WARNINGS: '1' } })

/** Reads a file in a process of its own, as the CMS would. */
async function importFile(path: string): Promise<Run> {
  const { stdout } = await runNode(['cms/import/corpus/measure-import.ts', path])
  return JSON.parse(stdout) as Run
}

async function writePaper(folder: string, what: string): Promise<string> {
  const path = join(folder, `${what}.docx`)
  await runNode(['cms/import/corpus/write-paper.ts', what, path])
  return path
}

/**
 * A paper of 10,000 paragraphs, from its bytes to the tree that was compared with them, and the refusal of an archive that unpacks to
 * 400 MB. The time is that of the importer, the memory that of the whole process.
 */
export async function measureImport(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'clf-bench-import-'))
  try {
    const paper = await importFile(await writePaper(folder, '10000'))
    if (paper.refused !== null) throw new Error(`The paper was refused: ${paper.refused}`)
    const hostile = await importFile(await writePaper(folder, 'hostile'))
    if (hostile.refused === null) throw new Error('The hostile archive was read, where it must be refused.')
    return [
      { ...figure('import', '10,000 paragraphs', Math.round(paper.ms), 'ms'), limit: limits.paperMs },
      { ...figure('import', '10,000 paragraphs, memory', paper.bytes, 'B'), limit: limits.paperBytes },
      { ...figure('import', 'a hostile archive refused', Math.round(hostile.ms), 'ms'), limit: limits.hostileMs },
      { ...figure('import', 'a hostile archive, memory', hostile.bytes, 'B'), limit: limits.hostileBytes },
    ]
  } finally {
    await rm(folder, { recursive: true })
  }
}
