import { rm } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { pdfOf, taggedPdf, words } from '../../inspect/made-pdf.ts'
import { uploadFile } from '../../seed/loader/files/upload.ts'
import { docxOf } from '../../seed/loader/files/docx.ts'
import { inspectionsOf, inspectStoredFiles } from '../../src/inspections/inspections.ts'
import { formOf, picture } from '../files/samples.ts'
import type { RunningCms } from '../running-cms.ts'

interface StoredFile {
  id: number
  documentId: string
  url: string
  updatedAt: string
  contentHash: string | null
}

/** What is known of what stored files hold. */
export function testInspections(cms: () => RunningCms): void {
  describe('stored files are looked into', () => {
    const tokens = { admin: '', editor: '', program: '' }
    const files = () => cms().strapi.db.query('plugin::upload.file')
    const table = () => cms().strapi.db.connection('clf_file_inspections')
    const inspections = () => inspectionsOf(cms().strapi)
    const send = async (target: string, name: string, bytes: Buffer): Promise<StoredFile> => {
      const { text } = await cms().request('POST', target, { body: formOf(name, bytes), token: target.startsWith('/api') ? tokens.program : tokens.admin })
      const [{ id }] = [JSON.parse(text) as { id: number } | { id: number }[]].flat() as [{ id: number }]
      return rowOf(id)
    }
    const rowOf = async (id: number) => (await files().findOne({ where: { id } })) as StoredFile
    const found = async ({ documentId }: { documentId: string }) => {
      await inspections().settled()
      return (await inspections().of([documentId])).get(documentId)
    }
    /** A PDF that nobody has uploaded before. */
    let made = 0
    const untagged = () => pdfOf({ pages: [words(`Words ${made++}`)] })

    beforeAll(async () => {
      // People of their own: nobody signs in more than a few times in five minutes.
      for (const [name, code] of [['admin', 'strapi-super-admin'], ['editor', 'strapi-editor']] as const) {
        const role: { id: number } = await cms().strapi.db.query('admin::role').findOne({ where: { code } })
        const body = { email: `inspecting-${name}@demo.example`, password: 'Invented-for-a-test-1' }
        await cms().strapi.service('admin::user').create({ ...body, firstname: name, isActive: true, roles: [role.id] })
        tokens[name] = ((await cms().request('POST', '/admin/login', { body })).json() as { data: { token: string } }).data.token
      }
      tokens.program = (await cms().strapi.service('admin::api-token').create({ name: 'Inspected', description: '', type: 'full-access', lifespan: null })).accessKey
    })

    it.each(['/upload', '/api/upload'])('when they come by %s', async (target) => {
      expect(await found(await send(target, 'paper.pdf', untagged()))).toMatchObject({ state: 'inspected', facts: { format: 'pdf', tagged: false, pages: 1 } })
      expect(await found(await send(target, 'paper.docx', await docxOf(`Annex ${target}`, 'Text.', 'en')))).toMatchObject({ state: 'inspected', facts: { format: 'docx', title: `Annex ${target}` } })
    })

    it('when they take the place of another', async () => {
      const { id } = await send('/upload', 'paper.pdf', untagged())
      const replaced = await send(`/upload?id=${id}`, 'paper.pdf', taggedPdf())
      expect([replaced.id, await found(replaced)]).toEqual([id, expect.objectContaining({ facts: expect.objectContaining({ tagged: true }) as object })])
    })

    it('when the seed or other code of the server stores them, in a transaction too', async () => {
      const bytes = await docxOf('Stored by the server', 'Text.', 'en')
      const stored = await cms().strapi.db.transaction(() => uploadFile(cms().strapi, { name: 'by-the-server', format: 'docx', bytes }))
      expect(await found(stored)).toMatchObject({ facts: { title: 'Stored by the server' } })
      const { strapi } = cms()
      const within = await docxOf('Stored within', 'Text.', 'en')
      const inner = await strapi.db.transaction(() => strapi.db.transaction(() => uploadFile(strapi, { name: 'stored-within', format: 'docx', bytes: within })))
      expect(await found(inner)).toMatchObject({ facts: { title: 'Stored within' } })
    })

    it('once for the same content, whatever its name', async () => {
      const bytes = untagged()
      const first = await send('/upload', 'one.pdf', bytes)
      await found(first)
      const rows = await table().select('content', 'at')
      const second = await send('/api/upload', 'two.pdf', bytes)
      expect(await found(second)).toEqual(await found(first))
      expect(await table().select('content', 'at')).toEqual(rows)
    })

    it('after the CMS answers, when an earlier version stored them, and are not changed by it', async () => {
      const file = await send('/upload', 'old.pdf', untagged())
      await inspections().settled()
      await table().where({ content: file.contentHash }).del()
      await cms().strapi.db.connection('files').where({ id: file.id }).update({ content_hash: null })
      expect(await found(file)).toEqual({ state: 'not-inspected', reason: 'waiting' })
      inspectStoredFiles(cms().strapi)
      await inspections().settled()
      expect((await rowOf(file.id)).contentHash).toBeNull()
      cms().strapi.server.httpServer.emit('listening')
      await expect.poll(async () => (await found(file))?.state, { timeout: 30_000 }).toBe('inspected')
      expect(await rowOf(file.id)).toEqual(file)
    })

    it('and what cannot be read is said with its reason', async () => {
      const damaged = await send('/upload', 'damaged.pdf', pdfOf({ pages: [] }))
      expect(await found(damaged)).toEqual({ state: 'not-inspected', reason: 'damaged' })
      const gone = await send('/upload', 'gone.pdf', untagged())
      await inspections().settled()
      await table().where({ content: gone.contentHash }).del()
      await rm(path.join(cms().folder, 'files', path.basename(gone.url)))
      expect(await found(gone)).toEqual({ state: 'not-inspected', reason: 'missing' })
    })

    it('and nothing is said of a picture', async () => {
      const file = await send('/upload', 'photo.png', await picture('png'))
      expect([await found(file), file.contentHash]).toEqual([undefined, null])
    })

    it('and the desk is told, whoever may read files; nobody reads what they are known by', async () => {
      const file = await send('/upload', 'asked.pdf', untagged())
      await inspections().settled()
      const ask = (token?: string) => cms().request('GET', `/desk/files/inspections?ids=${file.documentId},none`, { ...(token !== undefined && { token }) })
      expect((await ask(tokens.editor)).json()).toEqual({ data: { [file.documentId]: expect.objectContaining({ state: 'inspected' }) } })
      expect((await ask()).status).toBe(401)
      expect((await cms().request('GET', '/desk/files/inspections', { token: tokens.editor })).json()).toEqual({ data: {} })
      expect((await cms().request('GET', `/api/upload/files/${file.id}`, { token: tokens.program })).text).not.toContain(file.contentHash)
    })
  })
}
