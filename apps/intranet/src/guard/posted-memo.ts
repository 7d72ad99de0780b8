import { postedForm } from '@clf/app-shell'
import type { AsAt } from '@clf/content/in-force'
import { readAsAt } from '../as-at/read-as-at.ts'
import { longestFileText } from '../search/attachment-text/attachment-text.ts'
import { readMemoFile } from './reading/read-memo-file.ts'

/** Bytes of the largest file: 1 MB is 1,000,000, as the file input counts. */
export const mostFileBytes = 5_000_000
/** Bytes of the whole form: a file, or as many pasted characters as may be, and what is around them. */
const mostFormBytes = mostFileBytes + 1_000_000

/** A memo as it was sent, in memory alone. */
export interface Memo {
  text: string
  /** What was pasted, to be shown again. */
  pasted: string
  /** As at another day than today; null for today. */
  asAt: AsAt | null
  /** What was not read of it. */
  unread: { isCut: boolean; emptyPages: readonly number[]; pictures: number; isFile: boolean }
}

/** Why nothing can be checked, with what was received. */
export type MemoFault = { fault: 'empty'; pasted: string; day: string } | { fault: 'too-large' } | { fault: 'unreadable'; name: string; day: string } | {
  fault: 'no-day'
  received: string
  pasted: string
}

/** Reads the form. */
export async function postedMemo(request: Request): Promise<Memo | MemoFault> {
  const form = await postedForm(request, mostFormBytes)
  if (!form) return { fault: 'too-large' }
  const [pasted, day] = [textIn(form, 'memo'), textIn(form, 'as-at').trim()]
  const asked = readAsAt(new URLSearchParams({ 'as-at': day }))
  if (asked.kind === 'none') return { fault: 'no-day', received: asked.received, pasted }
  const asAt = asked.kind === 'day' ? asked.asAt : null
  const file = form.get('file')
  if (file instanceof File && file.size > 0) {
    if (file.size > mostFileBytes) return { fault: 'too-large' }
    const read = await readMemoFile(file.name, new Uint8Array(await file.arrayBuffer()))
    if (!read.isRead) return { fault: 'unreadable', name: file.name.slice(0, 100), day }
    const text = pasted === '' ? read.text : `${pasted}\n${read.text}`
    return { ...cut(text), pasted, asAt, unread: { ...read, isCut: read.isCut || text.length > longestFileText, isFile: true } }
  }
  if (pasted.trim() === '') return { fault: 'empty', pasted, day }
  return { ...cut(pasted), pasted, asAt, unread: { isCut: pasted.length > longestFileText, emptyPages: [], pictures: 0, isFile: false } }
}

const cut = (text: string): { text: string } => ({ text: text.slice(0, longestFileText) })

function textIn(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}
