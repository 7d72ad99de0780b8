import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

const secret = (): string => randomBytes(32).toString('base64url')

/** Strapi uses this one as an AES-256 key as it stands: exactly 32 characters. */
const encryptionKey = (): string => randomBytes(16).toString('hex')

/**
 * Creates the file of secrets the CMS reads, once: random values of 128 bits and more, readable by its owner alone. Written beside and
 * renamed, so that a kill leaves the whole file or none.
 */
export async function ensureSecrets(file: string): Promise<void> {
  if (existsSync(file)) return
  const lines = [
    `APP_KEYS=${secret()},${secret()}`,
    ...['API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'JWT_SECRET'].map((name) => `${name}=${secret()}`),
    `ENCRYPTION_KEY=${encryptionKey()}`,
  ]
  await mkdir(dirname(file), { recursive: true })
  await writeFile(`${file}.new`, `${lines.join('\n')}\n`, { mode: 0o600 })
  await rename(`${file}.new`, file)
}
