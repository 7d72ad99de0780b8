import { createCipheriv, createHash } from 'node:crypto'
import { pdfOf, streamOf, words } from './made-pdf.ts'

const padding = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')
const md5 = (...parts: Buffer[]): Buffer => createHash('md5').update(Buffer.concat(parts)).digest()
const padded = (password: string): Buffer => Buffer.concat([Buffer.from(password, 'latin1'), padding]).subarray(0, 32)

/** RC4, which OpenSSL no longer has by default. */
function rc4(key: Buffer, bytes: Buffer): Buffer {
  const state = Uint8Array.from({ length: 256 }, (_, index) => index)
  const swap = (a: number, b: number): void => void ([state[a], state[b]] = [state[b] ?? 0, state[a] ?? 0])
  for (let i = 0, j = 0; i < 256; i += 1) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) % 256
    swap(i, j)
  }
  let [x, y] = [0, 0]
  return Buffer.from(bytes.map((byte) => {
    x = (x + 1) % 256
    y = (y + (state[x] ?? 0)) % 256
    swap(x, y)
    return byte ^ (state[((state[x] ?? 0) + (state[y] ?? 0)) % 256] ?? 0)
  }))
}

/** A PDF under the standard security handler, revision 3, AES of 128 bits (ISO 32000-1, 7.6). */
export function encryptedPdf({ user, permissions }: { user: string; permissions: number }): Buffer {
  const id = Buffer.alloc(16, 7)
  const owner = ownerEntry('owner', user)
  const flags = Buffer.alloc(4)
  flags.writeInt32LE(permissions)
  let key = md5(padded(user), owner, flags, id)
  for (let round = 0; round < 50; round += 1) key = md5(key)
  let check = rc4(key, md5(padding, id))
  for (let round = 1; round < 20; round += 1) check = rc4(key.map((byte) => byte ^ round) as Buffer, check)
  const sealed = (object: number, bytes: Buffer): Buffer => {
    const own = md5(key, Buffer.from([object, 0, 0, 0, 0]), Buffer.from('sAlT'))
    const start = Buffer.alloc(16, 3)
    const cipher = createCipheriv('aes-128-cbc', own, start)
    return Buffer.concat([start, cipher.update(bytes), cipher.final()])
  }
  const hex = (bytes: Buffer): string => `<${bytes.toString('hex')}>`
  const entries = `/O ${hex(owner)}/U ${hex(Buffer.concat([check, Buffer.alloc(16)]))}/P ${permissions}`
  return pdfOf({
    pages: [''],
    objects: {
      4: `<</Title ${hex(sealed(4, Buffer.from('Leave')))}>>`,
      11: streamOf(sealed(11, Buffer.from(words('Words')))),
      5: `<</Filter/Standard/V 4/R 4/Length 128/CF<</StdCF<</CFM/AESV2/AuthEvent/DocOpen/Length 16>>>>/StmF/StdCF/StrF/StdCF${entries}>>`,
    },
    trailer: `/Encrypt 5 0 R/ID[${hex(id)}${hex(id)}]`,
  })
}

function ownerEntry(owner: string, user: string): Buffer {
  let key = md5(padded(owner))
  for (let round = 0; round < 50; round += 1) key = md5(key)
  let entry = padded(user)
  for (let round = 0; round < 20; round += 1) entry = rc4(key.map((byte) => byte ^ round) as Buffer, entry)
  return entry
}
