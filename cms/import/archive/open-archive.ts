import { openPromise, fromBufferPromise } from 'yauzl'
import type { Entry, ZipFile } from 'yauzl'
import { Refusal } from '../refusal.ts'
import { archiveLimits } from './limits.ts'
import { damaged, packedTooTightly, protectedByPassword, repeatedPart, tooLargeUnpacked, tooManyEntries } from './refusals.ts'

/** An archive whose list of contents was checked; its parts are unpacked one by one, when they are asked for. */
export interface Archive {
  name: string
  /** Paths as they are written, folders left out. */
  paths: string[]
  has(path: string): boolean
  /** The part, or null where there is none. Refuses parts of more than `most` bytes. */
  read(path: string, most?: number): Promise<Buffer | null>
  /** Bytes of a part, unpacked; 0 where there is none. */
  sizeOf(path: string): number
}

/** Opens the archive in `source`, a path or bytes, after its list of contents was held against {@link archiveLimits}. */
export async function openArchive(source: Buffer | string, name: string): Promise<Archive> {
  const zip = await open(source, name)
  const entries = await listEntries(zip, name)
  return {
    name,
    paths: [...entries.values()].map((entry) => entry.fileName),
    has: (path) => entries.has(key(path)),
    sizeOf: (path) => entries.get(key(path))?.uncompressedSize ?? 0,
    read: async (path, most = archiveLimits.xmlBytes) => {
      const entry = entries.get(key(path))
      return entry === undefined ? null : unpack(zip, entry, name, most)
    },
  }
}

// Names of parts are compared without regard to case (ECMA-376 part 2, 10.1.3).
function key(path: string): string {
  return path.replace(/^\//, '').toLowerCase()
}

async function open(source: Buffer | string, name: string): Promise<ZipFile> {
  const options = { autoClose: false, lazyEntries: true, validateEntrySizes: true }
  try {
    return await (typeof source === 'string' ? openPromise(source, options) : fromBufferPromise(source, options))
  } catch {
    throw damaged(name)
  }
}

async function listEntries(zip: ZipFile, name: string): Promise<Map<string, Entry>> {
  if (zip.entryCount > archiveLimits.entries) throw tooManyEntries(name, zip.entryCount)
  const entries = new Map<string, Entry>()
  let total = 0
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue
      total += entry.uncompressedSize
      requireModest(entry, total, name)
      if (entries.has(key(entry.fileName))) throw repeatedPart(name, entry.fileName)
      entries.set(key(entry.fileName), entry)
    }
  } catch (error) {
    throw error instanceof Refusal ? error : damaged(name)
  }
  return entries
}

function requireModest(entry: Entry, total: number, name: string): void {
  if (entry.isEncrypted()) throw protectedByPassword(name)
  const ratio = entry.uncompressedSize / Math.max(entry.compressedSize, 1)
  if (entry.uncompressedSize > archiveLimits.ratioFromBytes && ratio > archiveLimits.ratio) throw packedTooTightly(name, ratio)
  if (total > archiveLimits.totalBytes) throw tooLargeUnpacked(name, total, archiveLimits.totalBytes)
}

async function unpack(zip: ZipFile, entry: Entry, name: string, most: number): Promise<Buffer> {
  if (entry.uncompressedSize > most) throw tooLargeUnpacked(name, entry.uncompressedSize, most)
  const bytes = Buffer.allocUnsafe(entry.uncompressedSize)
  let length = 0
  try {
    // A stream that gives more than its entry promised ends in an error of yauzl.
    const stream = await zip.openReadStreamPromise(entry)
    for await (const chunk of stream) length += (chunk as Buffer).copy(bytes, length)
  } catch {
    throw damaged(name)
  }
  return bytes.subarray(0, length)
}
