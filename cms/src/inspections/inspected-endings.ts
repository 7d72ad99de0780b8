import { createHash } from 'node:crypto'

/** Endings of files that are looked into. Text, pictures and video say nothing of the kind. */
export const inspectedEndings = ['.pdf', '.docx', '.xlsx', '.pptx', '.odt', '.ods', '.odp'] as const

export function isInspected(ending: string | null | undefined): boolean {
  return (inspectedEndings as readonly string[]).includes((ending ?? '').toLowerCase())
}

/** What bytes are known by: the same content is looked into once. */
export const contentHash = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')
