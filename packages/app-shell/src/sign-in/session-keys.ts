import { hkdfSync, randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/**
 * Keys of 32 bytes for the cookies of an app, the newest first. What is written down is no key itself: each key is derived from it.
 *
 * @param given what the environment says; replicas that share it open each other's cookies
 * @param file read otherwise, a text on each line, and made where it is not there
 */
export function sessionKeys(given: readonly string[] | undefined, file: string): () => readonly Buffer[] {
  let known: readonly Buffer[] | undefined
  return () => (known ??= (given ?? textsIn(file)).map(derived))
}

const derived = (text: string): Buffer => Buffer.from(hkdfSync('sha256', text, '', 'cookies of @clf/app-shell', 32))

function textsIn(file: string): string[] {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  try {
    writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  const texts = readFileSync(file, 'utf8').split('\n').map((line) => line.trim()).filter((line) => line !== '')
  if (texts.length === 0) throw new Error(`${file} holds no key. Write a line of 32 random characters or more into it, or delete it.`)
  return texts
}
