import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { RunningCms } from '../running-cms.ts'

const uid = 'api::circular.circular'

const draft: Record<string, unknown> = { series: 'general-circular', number: 77, year: 2031, title: 'Parking at offices' }

export function testReference(cms: () => RunningCms): void {
  describe('the reference of a circular', () => {
    let documentId: string
    const documents = () => cms().strapi.documents(uid)
    const change = (id: string, locale: string, data: Record<string, unknown>) => documents().update({ documentId: id, locale, data })

    beforeAll(async () => {
      documentId = (await documents().create({ locale: 'en', data: draft })).documentId
    })

    afterAll(async () => {
      await documents().delete({ documentId, locale: '*' })
    })

    it('is written by the server, whatever the writer sends', async () => {
      await change(documentId, 'en', { reference: 'mine' })
      expect(await documents().findOne({ documentId, locale: 'en' })).toMatchObject({ reference: 'general-circular/77-2031' })
    })

    it('may be used again by another language of the same circular', async () => {
      await change(documentId, 'zh-Hant-HK', { title: '辦公室停車場' })
      expect(await documents().findOne({ documentId, locale: 'zh-Hant-HK' })).toMatchObject({ reference: 'general-circular/77-2031' })
    })

    it('cannot be taken by a second draft, and the refusal names the first', async () => {
      const second = documents().create({ locale: 'zh-Hans', data: { ...draft, title: 'Another' } })
      await expect(second).rejects.toThrow(`general-circular/77-2031 exists already: “Parking at offices” (document ${documentId})`)
    })

    it('cannot be taken by renumbering or by duplicating', async () => {
      const other = await documents().create({ locale: 'en', data: { ...draft, number: 78 } })
      await expect(change(other.documentId, 'en', { number: 77 })).rejects.toThrow('exists already')
      await expect(documents().clone({ documentId, data: {} })).rejects.toThrow('exists already')
      await documents().delete({ documentId: other.documentId, locale: '*' })
    })

    it('goes to one of two writers who ask at the same time', async () => {
      const both = [1, 2].map(() => documents().create({ locale: 'en', data: { ...draft, number: 79 } }))
      const results = await Promise.allSettled(both)
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      for (const result of results) if (result.status === 'fulfilled') await documents().delete({ documentId: result.value.documentId, locale: '*' })
    })

    it('stays out of the store with a classification above restricted', async () => {
      const secret = documents().create({ locale: 'en', data: { ...draft, number: 80, classification: 'secret' } })
      await expect(secret).rejects.toThrow('classification')
    })
  })
}
