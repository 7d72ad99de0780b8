import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'

const secret = (): string => randomBytes(32).toString('base64url')

/**
 * Creates the file of secrets the CMS reads, once: 256-bit random values, readable by its owner alone. Written beside and
 * renamed, so that a kill leaves the whole file or none.
 */
export async function ensureSecrets(file: string): Promise<void> {
  if (existsSync(file)) return
  const lines = [
    `APP_KEYS=${secret()},${secret()}`,
    ...['API_TOKEN_SALT', 'ADMIN_JWT_SECRET', 'TRANSFER_TOKEN_SALT', 'JWT_SECRET', 'ENCRYPTION_KEY'].map((name) => `${name}=${secret()}`),
  ]
  await mkdir(dirname(file), { recursive: true })
  await writeFile(`${file}.new`, `${lines.join('\n')}\n`, { mode: 0o600 })
  await rename(`${file}.new`, file)
}
