import path from 'node:path'
import { Readable } from 'node:stream'
import { fileTypeFromBuffer } from 'file-type'
import JSZip from 'jszip'
import { acceptedEndings, acceptedTypes } from './accepted-types.ts'
import type { AcceptedType } from './accepted-types.ts'
import { holdsMacroParts } from '../../import/archive/macro-parts.ts'
import { isMovingPicture } from './moving-picture.ts'
import { notStored } from './not-stored.ts'
import { endsAsArchive, holdsMarkup, looksLikeScript, startsAsMarkup } from './two-faces.ts'
import { refusal } from '../writes/problem.ts'
import type { Told } from '../writes/told.ts'

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
  if (!type) throw refusal(ofNoAcceptedType(name))
  if (bytes.length === 0) throw refusal(notStored(name, 'it is empty. Choose the file again.', '檔案沒有內容。請重新選擇檔案。', '文件没有内容。请重新选择文件。'))
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined)
  const isOfType = found ? type.detected.includes(found.mime) : isText(type, bytes)
  if (!isOfType) throw refusal(ofAnotherType(name, type, found?.mime))
  await refuseTwoFaces(name, type, bytes)
  if (type.isPicture) refuseMoving(name, type, bytes)
  return type
}

// Direction marks turn “gpj.exe” into “exe.jpg” on the screen.
function refuseName(name: string): void {
  if (!/[\p{Cc}\u200E\u200F\u202A-\u202E\u2066-\u2069]/u.test(name)) return
  throw refusal(notStored(name, 'its name holds characters that cannot be seen. Give it a new name.', '檔名含有看不見的字元。請更改檔名。', '文件名含有看不见的字符。请更改文件名。'))
}

function ofNoAcceptedType(name: string): Told {
  const ending = path.extname(name)
  const { en, tc, sc } = acceptedEndings
  if (ending === '') {
    return notStored(
      name,
      `files without an ending such as .pdf are not accepted. Accepted are ${en}.`,
      `檔名沒有 .pdf 之類的副檔名，系統不接受。可上載的副檔名有 ${tc}。`,
      `文件名没有 .pdf 之类的扩展名，系统不接受。可上传的扩展名有 ${sc}。`,
    )
  }
  return notStored(
    name,
    `files that end in ${ending} are not accepted. Accepted are ${en}.`,
    `系統不接受副檔名為 ${ending} 的檔案。可上載的副檔名有 ${tc}。`,
    `系统不接受扩展名为 ${ending} 的文件。可上传的扩展名有 ${sc}。`,
  )
}

function ofAnotherType(name: string, { words }: AcceptedType, found: string | undefined): Told {
  return notStored(
    name,
    `its name says ${words.en}, its content is ${found ?? 'something else'}. Save it in the format that its name says, then upload it again.`,
    `按檔名應為${spaced(words.tc)}，內容卻是${found ? ` ${found}` : '其他資料'}。請以檔名所示的格式儲存，然後重新上載。`,
    `按文件名应为${spaced(words.sc)}，内容却是${found ? ` ${found}` : '其他数据'}。请以文件名所示的格式保存，然后重新上传。`,
  )
}

/** Letters stand apart from the Chinese before them. */
const spaced = (words: string): string => (/^[A-Z]/.test(words) ? ` ${words}` : words)

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
  if (type.isArchive) return refuseMacros(name, bytes)
  if (type.mime.startsWith('text/')) return
  const isMixed = endsAsArchive(bytes) || looksLikeScript(bytes) || holdsMarkup(type.isPicture ? bytes : bytes.subarray(0, 4096))
  if (!isMixed) return
  const { en, tc, sc } = type.words
  throw refusal(notStored(
    name,
    `it is ${en} and something else at once. Save it anew with the program it was made with, then upload it again.`,
    `檔案既是${spaced(tc)}，又是另一種檔案。請以原來的程式重新儲存，然後重新上載。`,
    `文件既是${spaced(sc)}，又是另一种文件。请用原来的程序重新保存，然后重新上传。`,
  ))
}

// WCAG 2.2.2: what moves by itself can be stopped. A picture has no button for that, a video has.
function refuseMoving(name: string, type: AcceptedType, bytes: Buffer): void {
  if (!isMovingPicture(type.mime, bytes)) return
  throw refusal(notStored(
    name,
    'it moves, and readers cannot stop a picture. Choose a picture that stands still, or upload it as an MP4 or WebM video.',
    '圖片含有動畫，讀者無法停止。請選用靜止的圖片，或改以 MP4 或 WebM 影片上載。',
    '图片含有动画，读者无法停止。请选用静止的图片，或改以 MP4 或 WebM 视频上传。',
  ))
}

async function refuseMacros(name: string, bytes: Buffer): Promise<void> {
  const archive = await JSZip.loadAsync(bytes).catch(() => null)
  if (!archive || !endsAsArchive(bytes)) {
    throw refusal(notStored(
      name,
      'it is damaged. Save it anew with the program it was made with, then upload it again.',
      '檔案已損壞。請以原來的程式重新儲存，然後重新上載。',
      '文件已损坏。请用原来的程序重新保存，然后重新上传。',
    ))
  }
  const paths = Object.keys(archive.files)
  const isProgram = paths.some((entry) => /^META-INF\/MANIFEST\.MF$/i.test(entry)) || holdsMacroParts(paths, await contentTypesOf(archive))
  if (isProgram)
    throw refusal(notStored(name, 'it holds macros. Save it without macros, then upload it again.', '檔案含有巨集。請移除巨集並儲存，然後重新上載。', '文件含有宏。请移除宏并保存，然后重新上传。'))
}

/** Characters of the list of types that are read; a document with a thousand parts has about 150,000. */
const longestTypes = 2_000_000

// Names of parts are compared without regard to case (ECMA-376 part 2, 10.1.3).
async function contentTypesOf(archive: JSZip): Promise<string> {
  let types = ''
  for (const [path, entry] of Object.entries(archive.files)) {
    if (!/^[/\\]?\[content_types\]\.xml$/i.test(path)) continue
    for await (const part of new Readable().wrap(entry.nodeStream())) {
      // A list in UTF-16 has a zero beside each letter.
      types += (part as Buffer).toString('latin1').replaceAll('\0', '')
      if (types.length > longestTypes) break
    }
  }
  return types
}
