import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const algorithm = 'aes-256-gcm'
const ivBytes = 12
const tagBytes = 16

/**
 * Encrypts a value with the first key, by AES-256-GCM with an initialisation vector of its own.
 *
 * @param purpose what it is for; it opens for nothing else
 */
export function seal([key]: readonly Buffer[], purpose: string, value: unknown): string {
  if (!key) throw new Error('There is no key to seal with.')
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv(algorithm, key, iv).setAAD(Buffer.from(purpose))
  const text = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()])
  return Buffer.concat([iv, text, cipher.getAuthTag()]).toString('base64url')
}

/** The value of a sealed text; null of one that none of the keys has sealed for this purpose, or that was changed. */
export function unseal(keys: readonly Buffer[], purpose: string, sealed: string | undefined): unknown {
  const bytes = Buffer.from(sealed ?? '', 'base64url')
  if (bytes.length <= ivBytes + tagBytes) return null
  for (const key of keys) {
    const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, ivBytes), { authTagLength: tagBytes }).setAAD(Buffer.from(purpose)).setAuthTag(bytes.subarray(-tagBytes))
    try {
      return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(ivBytes, -tagBytes)), decipher.final()]).toString('utf8')) as unknown
    } catch {
      // Sealed by another key, or by nobody.
    }
  }
  return null
}
