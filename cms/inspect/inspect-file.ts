import type { FileInspection, InspectedFile } from '@clf/content'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { CannotInspect } from './cannot-inspect.ts'
import { inspectOffice } from './office/inspect-office.ts'
import { inspectPdf } from './pdf.ts'

/** Looks into the file at a path, which has one of the endings of `src/inspections/inspected-endings.ts`. */
export async function inspectFile(file: string): Promise<FileInspection> {
  try {
    return { state: 'inspected', facts: await read(file) }
  } catch (error) {
    if (error instanceof CannotInspect) return { state: 'not-inspected', reason: error.reason }
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { state: 'not-inspected', reason: 'missing' }
    throw error
  }
}

async function read(file: string): Promise<InspectedFile> {
  const bytes = await readFile(file)
  const format = path.extname(file).slice(1).toLowerCase()
  return format === 'pdf' ? inspectPdf(bytes) : inspectOffice(bytes, format)
}
