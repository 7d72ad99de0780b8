import { createHash, createPublicKey, sign, verify } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import JSZip from 'jszip'

/** What a pack says of itself. */
export interface Manifest {
  format: 'clf-offline-pack/1'
  site: string
  origin: string
  language: string
  /** Calendar date in Hong Kong of which its rules are in force. */
  day: string
  /** Name of the content: the same for the same rules. */
  version: string
  /** SHA-256 and bytes of each file by its path. */
  files: Readonly<Record<string, { sha256: string; bytes: number }>>
}

const manifestName = 'manifest.json'
const signatureName = 'manifest.json.sig'

const sha256 = (bytes: Uint8Array | string): string => createHash('sha256').update(bytes).digest('hex')

/** A ZIP of files with their manifest and its signature: the same bytes for the same files, day and key. */
export async function signedZip(files: ReadonlyMap<string, Uint8Array | string>, about: Omit<Manifest, 'format' | 'files'>, key: KeyObject): Promise<Uint8Array> {
  const ordered = [...files].sort(([a], [b]) => (a < b ? -1 : 1))
  const manifest: Manifest = {
    format: 'clf-offline-pack/1',
    ...about,
    files: Object.fromEntries(ordered.map(([path, content]) => [path, { sha256: sha256(content), bytes: Buffer.byteLength(content) }])),
  }
  const text = `${JSON.stringify(manifest, null, 1)}\n`
  const signature = `${sign(null, Buffer.from(text), key).toString('base64')}\n`
  const zip = new JSZip()
  const date = new Date(`${about.day}T00:00:00.000Z`)
  for (const [path, content] of [...ordered, [manifestName, text], [signatureName, signature]] as const) zip.file(path, content, { date, createFolders: false })
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', compressionOptions: { level: 6 }, platform: 'DOS' })
}

/**
 * What differs between a pack and what was signed, a sentence each; none of a pack that is whole.
 *
 * @param publicKey in PEM, as the page of the pack shows it
 */
export async function differencesIn(pack: Uint8Array, publicKey: string): Promise<{ manifest: Manifest | null; differences: string[] }> {
  const zip = await JSZip.loadAsync(pack).catch(() => null)
  if (!zip) return { manifest: null, differences: ['It is no ZIP file, or not whole.'] }
  const [text, signature] = await Promise.all([manifestName, signatureName].map(async (name) => zip.file(name)?.async('string')))
  if (text === undefined || signature === undefined) return { manifest: null, differences: [`${text === undefined ? manifestName : signatureName} is missing: it is no pack, or not whole.`] }
  const isSigned = verify(null, Buffer.from(text), createPublicKey(publicKey), Buffer.from(signature, 'base64'))
  if (!isSigned) return { manifest: null, differences: [`The signature of ${manifestName} is not by this key: the manifest was changed, or another site made the pack.`] }
  const manifest = JSON.parse(text) as Manifest
  const differences: string[] = []
  for (const [path, { sha256: expected }] of Object.entries(manifest.files)) {
    const bytes = await zip.file(path)?.async('uint8array').catch(() => null)
    if (bytes === undefined) differences.push(`${path} is missing.`)
    else if (bytes === null || sha256(bytes) !== expected) differences.push(`${path} was changed.`)
  }
  const known = new Set([...Object.keys(manifest.files), manifestName, signatureName])
  for (const path of Object.keys(zip.files)) if (!known.has(path)) differences.push(`${path} was added.`)
  return { manifest, differences }
}
