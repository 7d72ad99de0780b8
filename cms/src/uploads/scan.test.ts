import { createServer } from 'node:net'
import type { AddressInfo, Server } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { scanFile } from './scan.ts'

// Written in two parts, so that no scanner finds it in this file.
const eicar = `X5O!P%@AP[4\\PZX54(P^)7CC)7}$${'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'}`
const own = 'clf-signature-of-our-own'

/** Speaks the protocol of clamd: reads INSTREAM to its end, looks for signatures, answers and hangs up. */
function scanner(): Server {
  return createServer((socket) => {
    let received = Buffer.alloc(0)
    socket.on('data', (part) => {
      received = Buffer.concat([received, part])
      const file = fileIn(received)
      if (file === null) return
      const found = [['Eicar-Signature', eicar], ['Clf.Own', own]].find(([, words]) => file.includes(words ?? ''))
      socket.end(found ? `stream: ${found[0]} FOUND\0` : file.includes('too much') ? 'INSTREAM size limit exceeded. ERROR\0' : 'stream: OK\0')
    })
  })
}

function fileIn(received: Buffer): string | null {
  const command = 'zINSTREAM\0'
  if (received.subarray(0, command.length).toString() !== command) return null
  const parts: Buffer[] = []
  for (let at = command.length; at + 4 <= received.length;) {
    const length = received.readUInt32BE(at)
    if (length === 0) return Buffer.concat(parts).toString('latin1')
    parts.push(received.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return null
}

describe('the virus scanner', () => {
  const server = scanner()
  let address = ''

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    address = `127.0.0.1:${(server.address() as AddressInfo).port}`
  })

  afterAll(() => {
    server.close()
  })

  it('lets a clean file pass, of any size', async () => {
    for (const bytes of [Buffer.from('clean'), Buffer.alloc(0), Buffer.alloc(1_000_000, 'x')]) await expect(scanFile('a.txt', bytes, address)).resolves.toBeUndefined()
  })

  it.each([['Eicar-Signature', eicar], ['Clf.Own', own]])('stops a file in which it finds %s, wherever it stands, and says what to do', async (name, signature) => {
    for (const before of [0, 65_530, 200_000]) {
      await expect(scanFile('a.txt', Buffer.from('x'.repeat(before) + signature), address)).rejects.toThrow(`“a.txt” was not stored: the virus scanner found ${name} in it. Do not open the file`)
    }
  })

  it('that does not answer, or answers something else, is no permission', async () => {
    await expect(scanFile('a.txt', Buffer.from('x'), '127.0.0.1:1')).rejects.toThrow('the virus scanner did not answer')
    await expect(scanFile('a.txt', Buffer.from('x'), '/nowhere/clamd.sock')).rejects.toThrow('the virus scanner did not answer')
    await expect(scanFile('a.txt', Buffer.from('too much'), address)).rejects.toThrow('answered “INSTREAM size limit exceeded')
  })

  it('tells what it found in each language', async () => {
    await expect(scanFile('a.txt', Buffer.from(own), address)).rejects.toMatchObject({
      details: { words: { tc: expect.stringContaining('發現 Clf.Own'), sc: expect.stringContaining('发现 Clf.Own') } },
    })
    await expect(scanFile('a.txt', Buffer.from('x'), '127.0.0.1:1')).rejects.toMatchObject({ details: { words: { tc: expect.stringContaining('沒有回應') }, cause: expect.any(String) } })
  })

  it('is not asked when none is set', async () => {
    await expect(scanFile('a.txt', Buffer.from(eicar), '')).resolves.toBeUndefined()
  })
})
