import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documentIdOf } from '../../seed/loader/store/document.ts'
import type { RunningCms } from '../running-cms.ts'

const uid = 'api::circular.circular'
const series = documentIdOf('api::taxonomy-term.taxonomy-term', 'series/general-circular')

const draft: Record<string, unknown> = { series, number: 77, year: 2031, en: { title: 'Parking at offices' } }

export function testReference(cms: () => RunningCms): void {
  describe('the reference of a circular', () => {
    let documentId: string
    const documents = () => cms().strapi.documents(uid)
    const make = (data: object) => documents().create({ data } as never)
    const change = (id: string, data: object) => documents().update({ documentId: id, data } as never)

    beforeAll(async () => {
      documentId = (await make(draft)).documentId
    })

    afterAll(async () => {
      await documents().delete({ documentId })
    })

    it('is written by the server, whatever the writer sends', async () => {
      expect(await make({ ...draft, number: 76, reference: 'mine', work: 'mine', edition: 9 })).toMatchObject({ reference: 'general-circular/76-2031', edition: 1 })
      await change(documentId, { reference: 'mine', work: 'mine', edition: 9 })
      expect(await documents().findOne({ documentId })).toMatchObject({ reference: 'general-circular/77-2031', work: documentId, edition: 1 })
    })

    it('follows the number', async () => {
      await change(documentId, { number: 75 })
      expect(await documents().findOne({ documentId })).toMatchObject({ reference: 'general-circular/75-2031' })
      await change(documentId, { number: 77 })
    })

    it('cannot be taken by a second draft, and the refusal names the first', async () => {
      const second = make({ ...draft, sc: { title: 'Another' } })
      await expect(second).rejects.toThrow(`general-circular/77-2031 exists already: “Parking at offices” (document ${documentId})`)
    })

    it('cannot be taken by renumbering or by duplicating', async () => {
      const other = await make({ ...draft, number: 78 })
      await expect(change(other.documentId, { number: 77 })).rejects.toThrow('exists already')
      await expect(documents().clone({ documentId, data: {} } as never)).rejects.toThrow('exists already')
      await documents().delete({ documentId: other.documentId })
    })

    it('goes to one of two writers who ask at the same time', async () => {
      const both = [1, 2].map(() => make({ ...draft, number: 79 }))
      const results = await Promise.allSettled(both)
      expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
      for (const result of results) if (result.status === 'fulfilled') await documents().delete({ documentId: result.value.documentId })
    })

    it('stays out of the store with a classification above restricted', async () => {
      await expect(make({ ...draft, number: 80, classification: 'secret' })).rejects.toThrow('classification')
    })

    it('is shared by the editions of one circular and by nothing else', async () => {
      const second = (await documents().clone({ documentId, data: { previous: documentId } } as never)) as unknown as { documentId: string; entries: object[] }
      expect(second.entries).toMatchObject([{ reference: 'general-circular/77-2031', work: documentId, edition: 2 }])
      const third = (await documents().clone({ documentId: second.documentId, data: { previous: second.documentId } } as never)) as unknown as { documentId: string; entries: object[] }
      expect(third.entries).toMatchObject([{ work: documentId, edition: 3 }])
      for (const { documentId: id } of [third, second]) await documents().delete({ documentId: id })
    })
  })
}
