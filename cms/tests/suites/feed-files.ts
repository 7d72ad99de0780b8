import { createHash } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { withdraw } from '../../src/editions/acts.ts'
import { makeToken } from '../feed/read-feed.ts'
import { circularData, makeShelf } from '../feed/story.ts'
import type { Shelf } from '../feed/story.ts'
import { formOf, pdf } from '../files/samples.ts'
import { attached, threeLanguages } from '../paper.ts'
import type { RunningCms } from '../running-cms.ts'

const uid = 'api::circular.circular'
const mayRead = 'api::change.change.find'

interface Uploaded {
  documentId: string
  url: string
  sha256: string
  bytes: Buffer
}

/** Files of what the change feed tells, past and restricted versions too, for those who read the feed. */
export function testFeedFiles(cms: () => RunningCms): void {
  describe('files of the change feed', () => files(cms))
}

function files(cms: () => RunningCms): void {
  const documents = () => cms().strapi.documents(uid)
  let full = ''
  let reader = ''
  let number = 0
  let shelf: Shelf

  beforeAll(async () => {
    shelf = await makeShelf(cms().strapi, 'files')
    full = (await makeToken(cms(), 'Files, writes', { type: 'full-access' })).accessKey
    reader = (await makeToken(cms(), 'Files, reads', { type: 'read-only' })).accessKey
  })

  const upload = async (name: string): Promise<Uploaded> => {
    // Bytes of its own: files are asked for by what is in them.
    const bytes = Buffer.concat([pdf, Buffer.from(`\n% ${name}`)])
    const { text } = await cms().request('POST', '/api/upload', { body: formOf(name, bytes), token: full })
    const [{ documentId, url }] = JSON.parse(text) as [{ documentId: string; url: string }]
    return { documentId, url: url.replace(/\?.*/, ''), sha256: createHash('sha256').update(bytes).digest('hex'), bytes }
  }
  const wordsWith = (named: readonly Uploaded[]) => threeLanguages(`Paper with files ${number}`, { blocks: named.map((file) => attached(file as never)) })
  const publish = async (data: object, named: readonly Uploaded[]): Promise<string> => {
    const { documentId } = await documents().create({ data: { ...circularData(shelf, number += 1), ...wordsWith(named), ...data } } as never)
    await documents().publish({ documentId })
    return documentId
  }
  const ask = (sha256: string, token = reader, headers: Record<string, string> = {}, method = 'GET') => cms().request(method, `/api/changes/files/${sha256}`, { token, headers })
  const statusOf = async (sha256: string, token?: string) => (await ask(sha256, token)).status

  it('are given to those who read the feed, restricted ones too, in parts too, and kept by nobody on the way', async () => {
    const file = await upload('restricted.pdf')
    await publish({ classification: 'restricted-staff' }, [file])
    const whole = await ask(file.sha256)
    expect([whole.status, whole.text, whole.headers.get('cache-control'), whole.headers.get('vary')]).toEqual([
      200,
      file.bytes.toString(),
      'private, no-store',
      expect.stringContaining('Authorization'),
    ])
    expect([whole.headers.get('content-disposition'), whole.headers.get('content-security-policy')]).toEqual(['attachment; filename="restricted.pdf"', "default-src 'none'; sandbox"])
    const part = await ask(file.sha256, reader, { Range: 'bytes=1-3' })
    expect([part.status, part.text, part.headers.get('content-range')]).toEqual([206, 'PDF', `bytes 1-3/${file.bytes.length}`])
    const head = await ask(file.sha256, reader, {}, 'HEAD')
    expect([head.status, head.text, head.headers.get('content-length')]).toEqual([200, '', String(file.bytes.length)])
    expect((await cms().request('GET', file.url)).status).toBe(404)
  })

  it('are given to nobody else', async () => {
    const [file, draft] = [await upload('hidden.pdf'), await upload('draft.pdf')]
    await publish({ classification: 'restricted-admin' }, [file])
    await documents().create({ data: { ...circularData(shelf, number += 1), ...wordsWith([draft]) } } as never)
    const forms = (await makeToken(cms(), 'Files of forms', { type: 'custom', permissions: [mayRead, 'api::form.form.find'] })).accessKey
    const circulars = (await makeToken(cms(), 'Files of circulars', { type: 'custom', permissions: [mayRead, `${uid}.find`] })).accessKey
    const other = (await makeToken(cms(), 'Files of no feed', { type: 'custom', permissions: [`${uid}.find`] })).accessKey
    expect([await statusOf(file.sha256, ''), await statusOf(file.sha256, forms), await statusOf(file.sha256, circulars), await statusOf(file.sha256, other)]).toEqual([401, 404, 200, 403])
    expect([await statusOf(draft.sha256), await statusOf('0'.repeat(64)), await statusOf('..%2f..%2fpackage.json'), await statusOf("' OR 1=1")]).toEqual([404, 404, 404, 404])
  })

  it('are given as long as a version names them that readers may ask for', async () => {
    const [first, second] = [await upload('first.pdf'), await upload('second.pdf')]
    const documentId = await publish({}, [first])
    const open = async () => (await cms().request('GET', first.url)).status
    expect([await statusOf(first.sha256), await open()]).toEqual([200, 200])
    await documents().update({ documentId, data: wordsWith([second]) } as never)
    await documents().publish({ documentId })
    // A reader of the rules as they stood gets the file of then; it is not open any more.
    expect([await statusOf(first.sha256), await statusOf(second.sha256), await open()]).toEqual([200, 200, 404])
    await withdraw(cms().strapi, uid, documentId, { explanation: { en: 'No longer needed.' } })
    expect([await statusOf(first.sha256), await statusOf(second.sha256)]).toEqual([200, 200])
    await documents().unpublish({ documentId })
    expect([await statusOf(first.sha256), await statusOf(second.sha256)]).toEqual([404, 404])
    await documents().publish({ documentId })
    expect([await statusOf(first.sha256), await statusOf(second.sha256)]).toEqual([404, 200])
  })

  it('are not given when their bytes are others', async () => {
    const file = await upload('altered.pdf')
    await publish({}, [file])
    expect(await statusOf(file.sha256)).toBe(200)
    await writeFile(path.join(cms().folder, 'files', path.basename(file.url)), 'Something else.')
    expect(await statusOf(file.sha256)).toBe(404)
    await writeFile(path.join(cms().folder, 'files', path.basename(file.url)), file.bytes)
    expect(await statusOf(file.sha256)).toBe(200)
  })
}
