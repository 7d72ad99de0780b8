import { createHash } from 'node:crypto'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { documentIdOf } from '../../seed/loader/store/document.ts'
import { factsOf, threeLanguages, wordsIn } from '../paper.ts'
import type { RunningCms } from '../running-cms.ts'
import { signIn } from '../sign-in.ts'

const uid = 'api::circular.circular'
const term = (code: string) => documentIdOf('api::taxonomy-term.taxonomy-term', code)

const year = 2014
const titles = { en: 'First', tc: '第一版', sc: '第一版' }
const facts = { ...factsOf(year), series: term('series/general-circular'), ...threeLanguages(titles) }
/** Its words when it takes the place of number `older`. */
const insteadOf = (older: number) => threeLanguages(titles, { supersedes: `${older}/${year}` })

interface Read {
  title: string
  lifecycle: string
  edition: number
  number: number
  supersedes?: { number: number }[]
  supersededBy?: { number: number }[]
  toBeSupersededBy?: { number: number }[]
}

/** An edition as the unit of publishing: facts once, words in each language, public versions that nobody changes, and dates that choose. */
export function testEditions(cms: () => RunningCms): void {
  describe('an edition', () => {
    const documents = () => cms().strapi.documents(uid)
    const make = async (number: number, data: object = {}) => (await documents().create({ data: { ...facts, number, ...data } } as never)).documentId
    const change = (documentId: string, data: object) => documents().update({ documentId, data } as never)
    const publish = (documentId: string) => documents().publish({ documentId })
    const read = async (number: number, locale = 'en') => {
      const query =
        `locale=${locale}&filters[reference][$eq]=general-circular/${number}-${year}&populate[supersedes][fields]=number&populate[supersededBy][fields]=number&populate[toBeSupersededBy][fields]=number`
      const { data } = (await cms().request('GET', `/api/circulars?${query}`)).json() as { data: Read[] }
      return data
    }
    const rows = (document: string) =>
      cms().strapi.db.query('clf::public-version' as never).findMany({ where: { document }, orderBy: { id: 'asc' } } as never) as Promise<
        { id: number; act: string; actor: string; content: string; hash: string }[]
      >
    const on = (day: string) => vi.useFakeTimers({ now: new Date(`${day}T12:00:00+08:00`), toFake: ['Date'] })
    let admin = ''

    beforeAll(async () => {
      admin = await signIn(cms(), 'admin')
    })

    afterEach(() => {
      vi.useRealTimers()
    })

    it('is published in all its languages by one act, with one set of facts', async () => {
      const id = await make(1)
      expect(await read(1)).toEqual([])
      await publish(id)
      await change(id, { force: 'mandatory', number: 1 })
      for (const [locale, title] of [['en', 'First'], ['zh-Hant-HK', '第一版'], ['zh-Hans', '第一版']] as const) expect(await read(1, locale)).toMatchObject([{ title, force: 'guidance', number: 1 }])
      await publish(id)
      for (const locale of ['en', 'zh-Hant-HK', 'zh-Hans']) expect(await read(1, locale)).toMatchObject([{ force: 'mandatory' }])
    })

    it('leaves an immutable version each time it is published', async () => {
      const id = await make(2)
      await publish(id)
      await change(id, { en: wordsIn('en', 'Corrected') })
      await publish(id)
      const [first, second] = await rows(id)
      expect([first?.content, second?.content].map((content) => (JSON.parse(content ?? '') as { words: { en: { title: string } } }).words.en.title)).toEqual(['First', 'Corrected'])
      const table = cms().strapi.db.connection('clf_public_versions')
      await expect(table.clone().where({ id: first?.id }).update({ content: '{}' })).rejects.toThrow('never changed')
      await expect(table.clone().where({ id: first?.id }).delete()).rejects.toThrow('never changed')
      expect(await rows(id)).toEqual([first, second])
    })

    it('leaves no version when its publication fails', async () => {
      const id = await make(3)
      await expect(
        cms().strapi.db.transaction(async () => {
          await publish(id)
          throw new Error('the connection is gone')
        }),
      ).rejects.toThrow('the connection is gone')
      expect([await rows(id), await read(3), await documents().count({ filters: { documentId: id }, status: 'published' } as never)]).toEqual([[], [], 0])
    })

    it('is chained to the version before, so that a changed row shows', async () => {
      const all: { type: string; document: string; act: string; at: string; actor: string; listing: string; content: string | null; page: string | null; hash: string }[] = await cms().strapi.db.query(
        'clf::public-version' as never,
      ).findMany({ orderBy: { id: 'asc' } } as never)
      let before = ''
      for (const { type, document, act, at, actor, listing, content, page, hash } of all) {
        expect(hash).toBe(createHash('sha256').update(`${before}\n${type}\n${document}\n${act}\n${at}\n${actor}\n${content ?? listing}${page === null ? '' : `\n${page}`}`).digest('hex'))
        before = hash
      }
      expect(all.length).toBeGreaterThan(10)
    })

    it('that takes effect later leaves the one in force in its place until its day', async () => {
      const first = await make(4, { effectiveFrom: '2025-03-01' })
      await publish(first)
      const { documentId: second } = (await documents().clone({ documentId: first, data: { previous: first, effectiveFrom: '2027-06-01', en: wordsIn('en', 'Second') } } as never)) as {
        documentId: string
      }
      await publish(second)
      for (const [day, title, edition] of [['2026-12-01', 'First', 1], ['2027-05-31', 'First', 1], ['2027-06-01', 'Second', 2]] as const) {
        on(day)
        expect([day, await read(4)]).toMatchObject([day, [{ title, edition, lifecycle: 'current' }]])
      }
      on('2026-12-01')
      await change(first, { en: wordsIn('en', 'First, corrected') })
      await publish(first)
      expect(await read(4)).toMatchObject([{ title: 'First, corrected', edition: 1 }])
    })

    it('supersedes another from the day it takes effect, in every language', async () => {
      const older = await make(5)
      await publish(older)
      const newer = await make(6, { ...insteadOf(5), supersedes: [older], effectiveFrom: '2027-02-01' })
      await publish(newer)
      for (const locale of ['en', 'zh-Hant-HK', 'zh-Hans']) {
        on('2027-01-31')
        expect(await read(5, locale)).toMatchObject([{ lifecycle: 'current', supersededBy: [], toBeSupersededBy: [{ number: 6 }] }])
        expect(await read(6, locale)).toMatchObject([{ lifecycle: 'upcoming', lifecycleFrom: '2027-02-01' }])
        on('2027-02-01')
        expect(await read(5, locale)).toMatchObject([{ lifecycle: 'superseded', lifecycleFrom: '2027-02-01', supersededBy: [{ number: 6 }], toBeSupersededBy: [] }])
        expect(await read(6, locale)).toMatchObject([{ lifecycle: 'current', supersedes: [{ number: 5 }] }])
      }
    })

    it('that names an edition of another circular supersedes all of them', async () => {
      const first = await make(7)
      await publish(first)
      const { documentId: second } = (await documents().clone({ documentId: first, data: { previous: first, effectiveFrom: '2025-09-01' } } as never)) as { documentId: string }
      await publish(second)
      await publish(await make(8, { ...insteadOf(7), supersedes: [first], effectiveFrom: '2026-01-01' }))
      expect(await read(7)).toMatchObject([{ edition: 2, lifecycle: 'superseded' }])
    })

    it('does not hold after its last day', async () => {
      await publish(await make(9, { effectiveTo: '2027-01-31' }))
      on('2027-01-31')
      expect(await read(9)).toMatchObject([{ lifecycle: 'current' }])
      on('2027-02-01')
      expect(await read(9)).toMatchObject([{ lifecycle: 'expired', lifecycleFrom: '2027-02-01' }])
    })

    it('reads as the rules stood on a day, by what was public by its end', async () => {
      const asAt = async (query: string) => (await cms().request('GET', `/api/circulars?filters[reference][$eq]=general-circular/16-${year}&${query}`)).json() as { data: Read[] }
      on('2027-03-01')
      const id = await make(16, { effectiveFrom: '2027-03-10' })
      await publish(id)
      on('2027-05-01')
      await change(id, { en: wordsIn('en', 'Corrected') })
      await publish(id)
      on('2027-06-01')
      expect(await asAt('asAt=2027-03-09')).toMatchObject({ data: [{ title: 'First', lifecycle: 'upcoming', lifecycleFrom: '2027-03-10' }] })
      expect(await asAt('asAt=2027-04-30')).toMatchObject({ data: [{ title: 'First', lifecycle: 'current' }] })
      expect(await asAt('asAt=2027-05-01')).toMatchObject({ data: [{ title: 'Corrected', lifecycle: 'current' }] })
      expect(await asAt('asAt=2027-04-30&known=2027-05-01')).toMatchObject({ data: [{ title: 'Corrected' }] })
      // The paper bears a date of 2014, from which it is known; its words are the oldest that are stored.
      expect(await asAt(`asAt=${year}-02-28`)).toMatchObject({ data: [] })
      expect(await asAt(`asAt=${year}-03-01`)).toMatchObject({ data: [{ title: 'First' }] })
      expect(await asAt('asAt=2024-02-30')).toMatchObject({ error: { message: expect.stringContaining('a day such as 2024-03-01') } })
      await change(id, { classification: 'restricted-admin' })
      await publish(id)
      expect(await asAt('asAt=2027-04-30')).toMatchObject({ data: [] })
    })

    it('that was taken from readers is gone for every day', async () => {
      const id = await make(17)
      await publish(id)
      const asAt = async () => ((await cms().request('GET', `/api/circulars?filters[reference][$eq]=general-circular/17-${year}&asAt=2020-01-01`)).json() as { data: Read[] }).data
      expect(await asAt()).toHaveLength(1)
      await documents().unpublish({ documentId: id })
      expect(await asAt()).toEqual([])
    })

    it('is withdrawn and restored in all its languages by one act, with who and why', async () => {
      const id = await make(10)
      await publish(id)
      const act = (name: string, body: object) => cms().request('POST', `/editions/${uid}/${id}/actions/${name}`, { token: admin, body })
      expect((await act('withdraw', { explanation: {} })).status).toBe(400)
      expect((await act('withdraw', { explanation: { en: 'Published in error.' } })).status).toBe(200)
      for (const locale of ['en', 'zh-Hant-HK', 'zh-Hans']) expect(await read(10, locale)).toMatchObject([{ lifecycle: 'withdrawn' }])
      expect((await act('restore', {})).status).toBe(200)
      for (const locale of ['en', 'zh-Hant-HK', 'zh-Hans']) expect(await read(10, locale)).toMatchObject([{ lifecycle: 'current' }])
      expect((await rows(id)).map(({ act: name, actor }) => [name, actor])).toEqual([['publish', 'server'], ['withdraw', 'admin@demo.example'], ['restore', 'admin@demo.example']])
    })

    it('is gone for readers when it is unpublished, and stays written down', async () => {
      const id = await make(11)
      await publish(id)
      await documents().unpublish({ documentId: id })
      expect(await read(11)).toEqual([])
      expect((await rows(id)).map(({ act }) => act)).toEqual(['publish', 'remove'])
    })

    it('in one language of three is a draft and not published', async () => {
      const id = await make(12, { tc: null, sc: null })
      await expect(publish(id)).rejects.toMatchObject({ details: { errors: [{ path: ['tc'] }, { path: ['sc'] }] } })
    })

    it('without words is not published', async () => {
      const id = await make(13, { en: null, tc: null, sc: null })
      await expect(publish(id)).rejects.toThrow('no words in any language')
    })

    it('without a series has no reference and is not published', async () => {
      const id = await make(15, { series: null })
      await expect(publish(id)).rejects.toMatchObject({ details: { errors: [{ path: ['series'] }] } })
    })

    it('that names what is not published is refused, with the place', async () => {
      const topic = await cms().strapi.documents('api::taxonomy-term.taxonomy-term').create({ data: { scheme: 'topic', code: 'not-yet', position: 9, en: { label: 'Not yet' } } } as never)
      const id = await make(14, { topics: [topic.documentId] })
      await expect(publish(id)).rejects.toThrow('What is named under topics is not published yet')
    })
  })

  describe('a term, a bureau, an alert', () => {
    const same = (words: object) => ({ en: words, tc: words, sc: words })
    const types = [
      ['taxonomy-term', 'taxonomy-terms', { scheme: 'topic', code: 'drafted', position: 1, ...same({ label: 'Wxdrafted' }) }],
      ['bureau', 'bureaus', { code: 'WXD', kind: 'bureau', era: 'current', ...same({ name: 'Wxdrafted', abbreviation: 'WXD' }) }],
      ['alert', 'alerts', { severity: 'warning', startsAt: '2020-01-01T00:00:00.000Z', endsAt: '2999-01-01T00:00:00.000Z', ...same({ message: 'Wxdrafted' }) }],
      ['glossary-term', 'glossary-terms', { code: 'drafted', ...same({ term: 'Wxdrafted', definition: 'x' }) }],
      ['form', 'forms', { formNumber: 'WXD 1', version: '1', ...same({ title: 'Wxdrafted' }) }],
    ] as const

    it.each(types)('is public when it is published and not when it is saved: %s', async (name, api, data) => {
      const documents = cms().strapi.documents(`api::${name}.${name}`)
      const found = async () => (await cms().request('GET', `/api/${api}?pagination[pageSize]=200`)).text.includes('Wxdrafted')
      const { documentId } = await documents.create({ data } as never)
      expect(await found()).toBe(false)
      await documents.publish({ documentId })
      expect(await found()).toBe(true)
      await documents.unpublish({ documentId })
      expect(await found()).toBe(false)
      await documents.delete({ documentId })
    })
  })
}
