import type { Stats } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { exitCodes } from '../exit-codes.ts'
import { Refusal } from '../refusal.ts'

const largestFileBytes = 10_000_000

export interface SourceFile {
  name: string
  kind: 'txt' | 'docx'
  bytes: Buffer
}

/** Reads a file whose name and size say that it can be imported. */
export async function readSourceFile(path: string): Promise<SourceFile> {
  const name = basename(path)
  try {
    const facts = await stat(path)
    const kind = requireImportable(facts, name)
    return { name, kind, bytes: await readFile(path) }
  } catch (error) {
    throw unreadable(error, path)
  }
}

function requireImportable(facts: Stats, name: string): SourceFile['kind'] {
  if (facts.isDirectory()) throw refuse(`${name} is a folder; name one file.`)
  if (!facts.isFile()) throw refuse(`${name} is not an ordinary file; name a text file or a Word document.`)
  const kind = kindOf(name)
  if (facts.size === 0) throw refuse(`${name} is empty; there is nothing to import.`)
  if (facts.size > largestFileBytes) throw tooLarge(name, facts.size)
  return kind
}

function unreadable(error: unknown, path: string): unknown {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT' || code === 'ENOTDIR') return refuse(`There is no file ${path}; check the name.`)
  if (code === 'EACCES' || code === 'EPERM') return refuse(`You may not read ${path}; ask its owner for permission.`)
  return error
}

function kindOf(name: string): 'txt' | 'docx' {
  const extension = extname(name).toLowerCase()
  if (extension === '.txt') return 'txt'
  if (extension === '.docx') return 'docx'
  const what = extension === '' ? 'has no ending' : `ends in ${extension}`
  throw refuse(`${name} ${what}; the importer reads UTF-8 text (.txt) and Word documents (.docx).`)
}

function tooLarge(name: string, size: number): Refusal {
  const megabytes = (size / 1_000_000).toFixed(1)
  return refuse(
    `${name} has ${megabytes} MB and the limit is ${largestFileBytes / 1_000_000} MB; split it or take out its pictures.`,
  )
}

function refuse(message: string): Refusal {
  return new Refusal(message, exitCodes.input)
}
