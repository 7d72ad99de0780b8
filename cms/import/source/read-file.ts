import type { Stats } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { exitCodes } from '../exit-codes.ts'
import { Refusal } from '../refusal.ts'
import { wordsOf } from '../words/words.ts'

/** Largest file that is read, in bytes. */
const largestFileBytes = 30_000_000

export interface SourceFile {
  name: string
  bytes: Buffer
}

/** Reads a file whose size says that it can be imported. What it holds is asked afterwards. */
export async function readSourceFile(path: string): Promise<SourceFile> {
  const name = basename(path)
  try {
    requireImportable(await stat(path), name)
    return { name, bytes: await readFile(path) }
  } catch (error) {
    throw unreadable(error, path)
  }
}

function requireImportable(facts: Stats, name: string): void {
  if (facts.isDirectory()) throw refuse(`${name} is a folder; name one file.`, `${name} 是資料夾；請指定一個檔案。`)
  if (!facts.isFile()) throw refuse(`${name} is not an ordinary file; name a text file or a Word document.`, `${name} 並非一般檔案；請指定文字檔或 Word 文件。`)
  if (facts.size > largestFileBytes) throw tooLarge(name, facts.size)
}

function unreadable(error: unknown, path: string): unknown {
  const code = (error as NodeJS.ErrnoException).code
  if (code === 'ENOENT' || code === 'ENOTDIR') return refuse(`There is no file ${path}; check the name.`, `沒有 ${path} 這個檔案；請核對名稱。`)
  if (code === 'EACCES' || code === 'EPERM') return refuse(`You may not read ${path}; ask its owner for permission.`, `你無權讀取 ${path}；請向擁有人申請。`)
  return error
}

function tooLarge(name: string, size: number): Refusal {
  const [own, most] = [(size / 1_000_000).toFixed(1), largestFileBytes / 1_000_000]
  return refuse(
    `${name} has ${own} MB and the limit is ${most} MB; split it or take out its pictures.`,
    `${name} 有 ${own} MB，上限為 ${most} MB；請分拆文件或移除圖片。`,
  )
}

function refuse(en: string, traditional: string): Refusal {
  return new Refusal(wordsOf(en, traditional), exitCodes.input)
}
