import path from 'node:path'
import { errors } from '@strapi/utils'
import { fileTypeFromBuffer } from 'file-type'
import JSZip from 'jszip'
import { acceptedEndings, acceptedTypes } from './accepted-types.ts'
import type { AcceptedType } from './accepted-types.ts'
import { endsAsArchive, holdsMarkup, looksLikeScript, startsAsMarkup } from './two-faces.ts'

export interface FileToCheck {
  /** Name with its ending, as the person gave it. */
  name: string
  bytes: Buffer
}

/**
 * The type of a file whose name and content agree on one of {@link acceptedTypes}.
 *
 * @throws ValidationError that says what is wrong with the file and what to do.
 */
export async function checkFile({ name, bytes }: FileToCheck): Promise<AcceptedType> {
  refuseName(name)
  const type = acceptedTypes.get(path.extname(name).toLowerCase())
  if (!type) throw refusal(name, `files ${endingOf(name)} are not accepted. Accepted are ${acceptedEndings}.`)
  if (bytes.length === 0) throw refusal(name, 'it is empty. Choose the file again.')
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  const isOfType = found ? type.detected.includes(found.mime) : isText(type, bytes)
  if (!isOfType) throw refusal(name, `its name says ${type.words}, its content is ${found ? found.mime : 'something else'}. Save it in the format that its name says, then upload it again.`)
  await refuseTwoFaces(name, type, bytes)
  return type
}

// Direction marks turn “gpj.exe” into “exe.jpg” on the screen.
function refuseName(name: string): void {
  if (/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/u.test(name)) throw refusal(name, 'its name holds characters that cannot be seen. Give it a new name.')
}

function endingOf(name: string): string {
  const ending = path.extname(name)
  return ending === '' ? 'without an ending such as .pdf' : `that end in ${ending}`
}

function isText(type: AcceptedType, bytes: Buffer): boolean {
  if (!type.mime.startsWith('text/') || bytes.includes(0) || startsAsMarkup(bytes)) return false
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.startsWith(type.begins ?? '')
  } catch {
    return false
  }
}

async function refuseTwoFaces(name: string, type: AcceptedType, bytes: Buffer): Promise<void> {
  const advice = 'Save it anew with the program it was made with, then upload it again.'
  if (type.isArchive) return refuseMacros(name, bytes, advice)
  if (type.mime.startsWith('text/')) return
  const isMixed = endsAsArchive(bytes) || looksLikeScript(bytes) || holdsMarkup(type.isPicture ? bytes : bytes.subarray(0, 4096))
  if (isMixed) throw refusal(name, `it is ${type.words} and something else at once. ${advice}`)
}

async function refuseMacros(name: string, bytes: Buffer, advice: string): Promise<void> {
  const archive = await JSZip.loadAsync(bytes).catch(() => null)
  if (!archive || !endsAsArchive(bytes)) throw refusal(name, `it is damaged. ${advice}`)
  const isProgram = Object.keys(archive.files).some((entry) => /vbaProject\.bin$|^META-INF\/MANIFEST\.MF$|^Basic\/.+\.xml$|^Scripts\//i.test(entry))
  if (isProgram) throw refusal(name, 'it holds macros. Save it without macros, then upload it again.')
}

function refusal(name: string, reason: string): errors.ValidationError {
  const shown = name.replaceAll(/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '�').slice(0, 120)
  return new errors.ValidationError(`“${shown}” was not stored: ${reason}`)
}
