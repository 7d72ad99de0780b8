import { existsSync } from 'node:fs'
import { readFile, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { Readable } from 'node:stream'
import { allKinds } from '@clf/content'
import { beforeAll, describe, expect, it } from 'vitest'
import { documentIdOf } from '../../seed/loader/store/document.ts'
import { badFiles, formOf, goodFiles, pdf, picture, word } from '../files/samples.ts'
import { attached, factsOf, threeLanguages, treeOf } from '../paper.ts'
import type { RunningCms } from '../running-cms.ts'
import { signIn } from '../sign-in.ts'

interface StoredFile {
  id: number
  documentId: string
  name: string
  hash: string
  url: string
  ext: string
  mime: string
  formats: Record<string, { url: string }> | null
}

export function testUploads(cms: () => RunningCms): void {
  describe('uploads', () => uploads(cms))
}

function uploads(cms: () => RunningCms): void {
  const uid = 'api::circular.circular'
  const files = () => cms().strapi.db.query('plugin::upload.file')
  const folder = () => path.join(cms().folder, 'files')
  let admin = ''
  let token = ''

  const send = async (target: string, name: string, bytes: Buffer) => cms().request('POST', target, { body: formOf(name, bytes), token: target.startsWith('/api') ? token : admin })
  /** The file as it is stored; `given` is the address that the admin gets, for ten minutes. */
  const upload = async (name: string, bytes: Buffer) => {
    const [file] = (await send('/upload', name, bytes)).json() as [StoredFile]
    const stored = (await files().findOne({ where: { id: file.id } })) as StoredFile
    return { ...stored, given: file.url }
  }
  const blankForm = ({ id }: StoredFile) => ({ en: { title: 'Request', file: id }, tc: { title: '申請表', file: id }, sc: { title: '申请表', file: id } })
  const messageOf = (answer: { json: () => unknown }) => (answer.json() as { error: { message: string } }).error.message

  beforeAll(async () => {
    admin = await signIn(cms(), 'admin')
    token = (await cms().strapi.service('admin::api-token').create({ name: 'Uploader', description: '', type: 'full-access', lifespan: null })).accessKey
  })

  describe('are stored by content', () => {
    it.each(['/upload', '/upload/files', '/api/upload'])('and %s refuses, with a sentence, what is not what its name says', async (target) => {
      const before = [await files().count(), (await readdir(folder())).length]
      for (const [what, name, bytes, words] of await badFiles()) {
        const answer = await send(target, name, bytes)
        expect([what, answer.status]).toEqual([what, 400])
        expect(messageOf(answer)).toContain(words)
        expect(messageOf(answer)).not.toMatch(/undefined|Error:|at \//)
      }
      expect([await files().count(), (await readdir(folder())).length]).toEqual(before)
    })

    it.each(['/upload', '/api/upload'])('and %s takes documents and pictures', async (target) => {
      for (const [name, bytes] of await goodFiles()) expect([name, (await send(target, name, bytes)).status]).toEqual([name, 201])
    })

    it('and nothing of several files is stored when one is refused', async () => {
      const before = await files().count()
      const data = formOf('paper.pdf', pdf)
      data.append('files', new Blob(['alert(1)']), 'app.js')
      expect((await cms().request('POST', '/upload', { body: data, token: admin })).status).toBe(400)
      expect(await files().count()).toBe(before)
    })

    it('and the server’s own code cannot write anything else', async () => {
      const written = { name: 'x.html', hash: 'x', ext: '.html', getStream: () => Readable.from([Buffer.from('<p>')]) }
      await expect(cms().strapi.plugin('upload').service('provider').upload(written)).rejects.toThrow('that end in .html')
      expect(existsSync(path.join(folder(), 'x.html'))).toBe(false)
    })

    it('and a file is replaced by one of its own kind only', async () => {
      const { id } = await upload('paper.pdf', pdf)
      expect((await send(`/upload?id=${id}`, 'paper.docx', await word())).status).toBe(400)
      expect((await send(`/upload?id=${id}`, 'app.js', Buffer.from('alert(1)'))).status).toBe(400)
      expect((await send(`/upload?id=${id}`, 'other.pdf', Buffer.concat([pdf, Buffer.from('\n')]))).status).toBe(200)
    })
  })

  describe('are served to be saved', () => {
    const headersOf = async (url: string) => (await cms().request('GET', url)).headers

    it('as attachments that may do nothing, without cookies', async () => {
      for (const [name, bytes] of await goodFiles()) {
        const { given } = await upload(name, bytes)
        const headers = await headersOf(given)
        const isPicture = /\.(png|jpe?g|gif|webp|avif)$/i.test(name)
        expect([name, headers.get('content-disposition')?.split(';')[0]]).toEqual([name, isPicture ? 'inline' : 'attachment'])
        expect(headers.get('content-security-policy')).toBe("default-src 'none'; sandbox")
        expect(headers.get('x-content-type-options')).toBe('nosniff')
        expect(headers.get('set-cookie')).toBeNull()
      }
    })

    it('under the name a person gave, with the ending of what is stored', async () => {
      const { id, given } = await upload('通告附件.docx', await word())
      await files().update({ where: { id }, data: { name: 'annex.html' } })
      expect((await headersOf(given)).get('content-disposition')).toBe('attachment; filename="annex.docx"')
    })

    it('in parts too', async () => {
      const { given } = await upload('paper.pdf', pdf)
      const { status, headers } = await cms().request('GET', given, { headers: { Range: 'bytes=0-3' } })
      expect([status, headers.get('content-disposition')?.split(';')[0], headers.get('content-security-policy')]).toEqual([206, 'attachment', "default-src 'none'; sandbox"])
    })

    it('and the sizes of a picture like the picture', async () => {
      const [{ formats }] = (await send('/upload', 'photo.png', await picture('png'))).json() as [StoredFile]
      const headers = await headersOf(formats?.['thumbnail']?.url ?? '')
      expect(headers.get('content-disposition')).toMatch(/^inline/)
    })

    it('a picture whose bytes have become a page is an attachment', async () => {
      const { url, given } = await upload('photo.png', await picture('png'))
      await writeFile(path.join(folder(), path.basename(url)), '<script>alert(1)</script>')
      expect((await headersOf(given)).get('content-disposition')).toMatch(/^attachment/)
    })

    it.each(['/uploads/left.html', '/%75ploads/left.html', '/uploads%2Fleft.html', '//uploads/left.html', '/uploads/%2e/left.html', '/uploads/none.pdf', '/uploads/'])(
      'and %s, which nobody uploaded, is not there',
      async (url) => {
        await writeFile(path.join(folder(), 'left.html'), '<script>alert(1)</script>')
        const answer = await cms().request('GET', url)
        expect(answer.status).toBe(404)
        expect(answer.text).not.toContain('script')
      },
    )

    it('but not when only a restricted paper names them', async () => {
      const file = await upload('annex.pdf', pdf)
      const both = await upload('both.pdf', pdf)
      await publishCircular(11, { classification: 'restricted-staff' }, [attached(file), attached(both)])
      await publishCircular(12, {}, [attached(both)])
      expect([(await cms().request('GET', file.url)).status, (await cms().request('GET', both.url)).status]).toEqual([404, 200])
    })

    it('to nobody before something public names them, but to whoever the admin gave the address, for ten minutes', async () => {
      const { url, given } = await upload('draft.pdf', pdf)
      const status = async (address: string) => (await cms().request('GET', address)).status
      const later = given.replace(/until=(\d+)/, (_, until: string) => `until=${Number(until) + 60}`)
      const old = given.replace(/until=\d+/, 'until=1')
      const other = given.replace(url, (await upload('other.pdf', pdf)).url)
      expect([await status(url), await status(given), await status(later), await status(old), await status(other), await status(`${url}?seal=&until=99999999999`)]).toEqual([
        404,
        200,
        404,
        404,
        404,
        404,
      ])
    })

    it('from a folder that the server does not serve', async () => {
      const { url } = await upload('draft.pdf', pdf)
      expect(existsSync(path.join(cms().folder, 'public', url))).toBe(false)
      expect(existsSync(path.join(folder(), path.basename(url)))).toBe(true)
    })
  })

  describe('named in documents are read when a document is', () => {
    it.each(allKinds.map(({ name }) => name))('published and open: those of a %s', async (name) => {
      const type = `api::${name}.${name}` as 'api::circular.circular'
      const documents = cms().strapi.documents(type)
      const file = await upload('annex.pdf', pdf)
      const filters = name === 'circular' ? { documentId: await publishCircular(13, {}) } : {}
      const found = (await documents.findFirst({ status: 'draft', filters, populate: { en: true, tc: true, sc: true } } as never)) as unknown as {
        documentId: string
        en: object
        tc: object
        sc: object
      }
      const { documentId } = found
      const status = async () => (await cms().request('GET', file.url)).status
      const body = treeOf(attached(file))
      const written = { state: 'authored', sourceHash: null, converter: null }
      await documents.update({ documentId, data: { en: { ...found.en, body }, tc: { ...found.tc, body }, sc: { ...found.sc, body, translation: written } } } as never)
      expect(await status()).toBe(404)
      await documents.publish({ documentId })
      expect(await status()).toBe(200)
      if ('classification' in cms().strapi.getModel(type).attributes) {
        for (const [classification, expected] of [['restricted-staff', 404], ['unclassified', 200]] as const) {
          await documents.update({ documentId, data: { classification } } as never)
          await documents.publish({ documentId })
          expect([classification, await status()]).toEqual([classification, expected])
        }
      }
      await documents.unpublish({ documentId })
      expect(await status()).toBe(404)
    })

    it('published: a blank form', async () => {
      const file = await upload('form.pdf', pdf)
      const forms = cms().strapi.documents('api::form.form')
      const { documentId } = await forms.create({ data: { formNumber: 'T 9', version: '1', ...blankForm(file) } } as never)
      expect((await cms().request('GET', file.url)).status).toBe(404)
      await forms.publish({ documentId })
      expect((await cms().request('GET', file.url)).status).toBe(200)
    })
  })

  const publishCircular = async (number: number, data: object, body: object[] = []) => {
    const facts = {
      series: documentIdOf('api::taxonomy-term.taxonomy-term', 'series/general-circular'),
      number,
      ...factsOf(2011),
      ...threeLanguages(`Paper ${number}`, { blocks: body }),
    }
    const { documentId } = await cms().strapi.documents(uid).create({ data: { ...facts, ...data } } as never)
    await cms().strapi.documents(uid).publish({ documentId })
    return documentId
  }

  describe('of a published page', () => {
    let annex: StoredFile
    let shown: StoredFile
    let blank: StoredFile
    let folderId: number

    beforeAll(async () => {
      annex = await upload('annex.pdf', pdf)
      shown = await upload('photo.png', await picture('png'))
      blank = await upload('form.pdf', pdf)
      await publishCircular(1, {}, [attached(annex), { type: 'image', media: shown.documentId, text: 'A square' }])
      const { documentId } = await cms().strapi.documents('api::form.form').create({ data: { formNumber: 'T 1', version: '1', ...blankForm(blank) } } as never)
      await cms().strapi.documents('api::form.form').publish({ documentId })
      const made = await cms().strapi.plugin('upload').service('folder').create({ name: 'Kept', parent: null })
      folderId = made.id
      await files().update({ where: { id: annex.id }, data: { folder: folderId, folderPath: made.path } })
    })

    const everyFile = () => [annex, shown, blank]

    const ways: [string, (file: StoredFile, bytes: Buffer) => Promise<{ status: number; json: () => unknown }>][] = [
      ['POST /upload?id=', (file, bytes) => send(`/upload?id=${file.id}`, file.name, bytes)],
      ['POST /upload/files/:id/replace', (file, bytes) => send(`/upload/files/${file.id}/replace`, file.name, bytes)],
      ['POST /api/upload?id=', (file, bytes) => send(`/api/upload?id=${file.id}`, file.name, bytes)],
      ['DELETE /upload/files/:id', (file) => cms().request('DELETE', `/upload/files/${file.id}`, { token: admin })],
      ['DELETE /api/upload/files/:id', (file) => cms().request('DELETE', `/api/upload/files/${file.id}`, { token })],
      ['POST /upload/actions/bulk-delete', (file) => cms().request('POST', '/upload/actions/bulk-delete', { token: admin, body: { fileIds: [file.id] } })],
    ]

    it.each(ways)('stay as they are: %s says what to do instead', async (_way, ask) => {
      for (const file of everyFile()) {
        const stored = await readFile(path.join(folder(), path.basename(file.url)))
        const answer = await ask(file, file.ext === '.png' ? await picture('png') : Buffer.concat([pdf, Buffer.from('\n')]))
        expect([file.name, answer.status]).toEqual([file.name, 400])
        expect(messageOf(answer)).toMatch(/neither changed nor deleted.*Upload the new file as a new one, name it in the draft and publish that edition/)
        expect(await readFile(path.join(folder(), path.basename(file.url)))).toEqual(stored)
        expect(await files().findOne({ where: { id: file.id } })).toMatchObject({ hash: file.hash, url: file.url })
      }
    })

    it('stay when their folder is deleted, and so does everything deleted with it', async () => {
      const loose = await upload('loose.pdf', pdf)
      const answer = await cms().request('POST', '/upload/actions/bulk-delete', { token: admin, body: { fileIds: [loose.id], folderIds: [folderId] } })
      expect(answer.status).toBe(400)
      expect(await files().count({ where: { id: { $in: [loose.id, annex.id] } } })).toBe(2)
    })

    it('stay below every service', async () => {
      await expect(files().delete({ where: { id: annex.id } })).rejects.toThrow('neither changed nor deleted')
      await expect(files().deleteMany({ where: { hash: annex.hash } })).rejects.toThrow('neither changed nor deleted')
      await expect(files().update({ where: { id: annex.id }, data: { url: '/uploads/other.pdf' } })).rejects.toThrow('neither changed nor deleted')
      await expect(cms().strapi.documents('plugin::upload.file').delete({ documentId: annex.documentId })).rejects.toThrow('neither changed nor deleted')
      await expect(cms().strapi.plugin('upload').service('folder').deleteByIds([folderId])).rejects.toThrow('neither changed nor deleted')
    })

    it('name the page that shows them', async () => {
      const answer = await cms().request('DELETE', `/upload/files/${annex.id}`, { token: admin })
      expect(messageOf(answer)).toContain('“annex.pdf” was neither changed nor deleted: it belongs to what is or was published (Circular: Paper 1')
    })

    it.each([{ alternativeText: 'Another square' }, { name: 'other.png' }, { caption: 'A caption' }])('keep their words too: %j says what to do instead', async (words) => {
      const before = await files().findOne({ where: { id: shown.id } })
      const data = new FormData()
      data.append('fileInfo', JSON.stringify(words))
      const answer = await cms().request('POST', `/upload?id=${shown.id}`, { body: data, token: admin })
      expect([answer.status, messageOf(answer)]).toEqual([400, expect.stringContaining('neither changed nor deleted')])
      expect(await files().findOne({ where: { id: shown.id } })).toEqual(before)
    })

    it('have no words with a character that cannot be stored', async () => {
      const file = await upload('loose.pdf', pdf)
      for (const [target, words] of [[`/upload?id=${file.id}`, { caption: 'a\0b' }], ['/upload', { alternativeText: 'a\0b' }]] as const) {
        const data = target === '/upload' ? formOf('new.pdf', pdf) : new FormData()
        data.append('fileInfo', JSON.stringify(words))
        expect([target, (await cms().request('POST', target, { body: data, token: admin })).status]).toEqual([target, 400])
      }
    })

    it('may be moved to another folder', async () => {
      const data = new FormData()
      data.append('fileInfo', JSON.stringify({ folder: folderId }))
      expect((await cms().request('POST', `/upload?id=${shown.id}`, { body: data, token: admin })).status).toBe(200)
    })

    it('stay when no public edition names them any more: what was published can be shown again', async () => {
      const file = await upload('old.pdf', pdf)
      const documentId = await publishCircular(3, {}, [attached(file)])
      await cms().strapi.documents(uid).unpublish({ documentId })
      expect((await cms().request('GET', file.url)).status).toBe(404)
      expect((await cms().request('DELETE', `/upload/files/${file.id}`, { token: admin })).status).toBe(400)
    })

    it('go when a draft alone names them', async () => {
      const file = await upload('in-draft.png', await picture('png'))
      await cms().strapi.documents(uid).create({ data: threeLanguages('Draft', { blocks: [attached(file)] }) } as never)
      expect((await cms().request('DELETE', `/upload/files/${file.id}`, { token: admin })).status).toBe(200)
    })
  })
}
