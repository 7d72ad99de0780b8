import { formatFileSize } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import { fill } from '../internal/fill.ts'
import { acceptedTypes, isAccepted } from './file-kind.ts'
import { messages } from './file-upload.messages.ts'

interface FileLimits {
  /** As on `<input type="file">`; empty takes every type. */
  accept: string
  /** Bytes of one file. */
  maxSize: number
  maxFiles: number
}

function fileError(file: File, { accept, maxSize }: FileLimits, language: LanguageTag): string {
  const words = messages[language]
  const types = acceptedTypes(accept).join(words.and)
  if (!isAccepted(file, accept)) return fill(words.wrongType, { file: file.name, types })
  if (file.size > maxSize) return fill(words.tooLarge, { file: file.name, size: formatFileSize(file.size), limit: formatFileSize(maxSize) })
  return file.size === 0 ? fill(words.emptyFile, { file: file.name }) : ''
}

/** What is wrong with `files`, one sentence for each fault; empty when nothing is. */
export function filesError(files: readonly File[], limits: FileLimits, language: LanguageTag): string {
  const { tooMany } = messages[language]
  const count = files.length > limits.maxFiles ? fill(tooMany, { number: files.length, limit: limits.maxFiles }) : ''
  const faults = [count, ...files.map((file) => fileError(file, limits, language))].filter(Boolean)
  return faults.join(language === 'en' ? ' ' : '')
}
