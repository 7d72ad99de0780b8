import { open } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { exitCodes } from '../exit-codes.ts'
import { Refusal } from '../refusal.ts'

export const largestFileBytes = 10_000_000

export interface SourceFile {
  name: string
  kind: 'txt' | 'docx'
  bytes: Buffer
}

/** Reads a file whose name and size say that it can be imported. */
export async function readSourceFile(path: string): Promise<SourceFile> {
  const name = basename(path)
  const file = await openFile(path, name)
  try {
    const facts = await file.stat()
    if (facts.isDirectory()) throw refuse(`${name} is a folder; name one file.`)
    if (!facts.isFile()) throw refuse(`${name} is not an ordinary file; name a text file or a Word document.`)
    const kind = kindOf(name)
    if (facts.size === 0) throw refuse(`${name} is empty; there is nothing to import.`)
    if (facts.size > largestFileBytes) throw tooLarge(name, facts.size)
    return { name, kind, bytes: await file.readFile() }
  } finally {
    await file.close()
  }
}

async function openFile(path: string, name: string): ReturnType<typeof open> {
  try {
    return await open(path, 'r')
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT' || code === 'ENOTDIR') throw refuse(`There is no file ${path}; check the name.`)
    if (code === 'EACCES' || code === 'EPERM') throw refuse(`${name} may not be read by you; ask its owner for permission.`)
    if (code === 'EISDIR') throw refuse(`${name} is a folder; name one file.`)
    throw error
  }
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
  return refuse(`${name} has ${megabytes} MB and the limit is ${largestFileBytes / 1_000_000} MB; split it or take out its pictures.`)
}

function refuse(message: string): Refusal {
  return new Refusal(message, exitCodes.input)
}
