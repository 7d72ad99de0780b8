import { readPreviewToken } from '@clf/content'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { documentIdOf } from '../../seed/loader/store/document.ts'
import { factsOf, threeLanguages, wordsIn } from '../paper.ts'
import type { RunningCms } from '../running-cms.ts'
import { formOf, picture } from '../files/samples.ts'
import { signIn } from '../sign-in.ts'

const uid = 'api::circular.circular'
const series = documentIdOf('api::taxonomy-term.taxonomy-term', 'series/general-circular')
const year = 2009
const titleOf = (number: number, more = '') => `Wxpreview ${number}${more}`
const facts = { ...factsOf(year), series }

interface Links {
  data: { until: string; pages: Record<string, string> }
}

/** What somebody who was given a link to a draft reads, and nobody else. */
export function testPreview(cms: () => RunningCms): void {
  describe('a link to a preview', () => {
    let editor = ''
    const documents = () => cms().strapi.documents(uid)
    const make = async (number: number, data: object = {}) => (await documents().create({ data: { ...facts, number, ...threeLanguages(titleOf(number)), ...data } } as never)).documentId
    const askFor = (documentId: string, type = uid, token = editor) => cms().request('POST', `/desk/${type}/${documentId}/preview`, { token, body: {} })
    const tokenOf = (link = '') => /\/preview\/([^/]+)/.exec(link)?.[1] ?? ''
    const linkTo = async (documentId: string) => (((await askFor(documentId)).json() as Links).data.pages['en'] ?? '')
    const read = (query: string, token?: string) => cms().request('GET', `/api/circulars?${query}${token === undefined ? '' : `&preview=${token}`}`)
    const titles = async (query: string, token?: string) => ((await read(query, token)).json() as { data: { title: string }[] }).data.map(({ title }) => title)

    beforeAll(async () => {
      editor = await signIn(cms(), 'editor')
    })

    afterEach(() => {
      vi.useRealTimers()
    })

    it('leads to the page of the draft in each language that it has, for ten minutes', async () => {
      const id = await make(1, { sc: null })
      const { data } = (await askFor(id)).json() as Links
      expect(Object.keys(data.pages)).toEqual(['en', 'tc'])
      expect(data.pages['tc']).toMatch(/\/tc\/preview\/circular\.[a-z0-9]+\.\d+\.[\w-]{43}\/circulars\/general-circular\/1-2009$/)
      const minutes = (Date.parse(data.until) - Date.now()) / 60_000
      expect([minutes > 9, minutes <= 11]).toEqual([true, true])
    })

    it('shows the draft as if it were published, and only to whoever has the link', async () => {
      const id = await make(2)
      const query = `filters[reference][$eq]=general-circular/2-${year}`
      const token = tokenOf(await linkTo(id))
      expect([await titles(query, token), await titles(query)]).toEqual([['Wxpreview 2'], []])
    })

    it('shows the draft in the place of every public edition of it, in registers and relations too', async () => {
      const id = await make(3)
      await documents().publish({ documentId: id })
      const later = await make(4, { supersedes: [id], ...threeLanguages(titleOf(4), { supersedes: `3/${year}` }) })
      await documents().publish({ documentId: later })
      await documents().update({ documentId: id, data: { en: wordsIn('en', titleOf(3, ', corrected')) } } as never)
      const token = tokenOf(await linkTo(id))
      const all = `pagination[pageSize]=200&filters[year][$eq]=${year}&sort=number`
      expect((await titles(all, token)).filter((title) => title.startsWith('Wxpreview 3'))).toEqual(['Wxpreview 3, corrected'])
      const [found] = ((await read(`filters[number][$eq]=3&filters[year][$eq]=${year}&populate[supersededBy][fields]=number`, token)).json() as { data: object[] }).data
      expect(found).toMatchObject({ lifecycle: 'superseded', supersededBy: [{ number: 4 }] })
      expect(await titles(`filters[reference][$eq]=general-circular/3-${year}`)).toEqual(['Wxpreview 3'])
    })

    it('shows the words, the bodies and the files of the draft, each file by an address of its own', async () => {
      const [file] = (await cms().request('POST', '/upload', { token: editor, body: formOf('in-preview.png', await picture('png')) })).json() as [{ documentId: string; url: string }]
      const address = file.url.replace(/\?.*$/, '')
      const body = { type: 'document', version: 1, children: [{ type: 'image', media: file.documentId, text: 'A harbour.' }] }
      const id = await make(5, { en: { ...wordsIn('en', titleOf(5)), body } })
      const token = tokenOf(await linkTo(id))
      const [found] = ((await read(`filters[number][$eq]=5&filters[year][$eq]=${year}&populate[body]=true`, token)).json() as { data: { body: object; files: Record<string, { url: string }> }[] }).data
      const url = found?.files[file.documentId]?.url ?? ''
      expect(url).toContain(`${address}?until=${readPreviewToken(token)?.until}&seal=`)
      expect((await cms().request('GET', url)).status).toBe(200)
      expect((await cms().request('GET', address)).status).toBe(404)
    })

    it('shows the draft also where it is restricted, and no other restricted paper', async () => {
      const id = await make(6, { classification: 'restricted-staff' })
      const other = await make(7, { classification: 'restricted-staff' })
      await documents().publish({ documentId: other })
      const query = `filters[year][$eq]=${year}&filters[number][$in][0]=6&filters[number][$in][1]=7`
      expect(await titles(query, tokenOf(await linkTo(id)))).toEqual(['Wxpreview 6'])
    })

    it('ends after ten minutes', async () => {
      const token = tokenOf(await linkTo(await make(8)))
      vi.useFakeTimers({ now: Date.now() + 12 * 60_000, toFake: ['Date'] })
      expect((await read('', token)).status).toBe(403)
    })

    it('is of no use when a letter of it is changed: for another document, another time, another seal', async () => {
      const token = tokenOf(await linkTo(await make(9)))
      const other = await make(10)
      const { documentId = '', until = 0, seal = '' } = readPreviewToken(token) ?? {}
      const forged = [token.replace(documentId, other), token.replace(String(until), String(until + 1)), token.replace(seal, `${seal.slice(0, -1)}_`), token.replace('circular', 'guideline'), 'x', '']
      expect(await Promise.all(forged.map(async (one) => (await read('', one)).status))).toEqual(forged.map(() => 403))
    })

    it('is given to nobody who may not read drafts of the type', async () => {
      const id = await make(11)
      expect((await askFor(id, uid, '')).status).toBe(401)
      expect((await askFor('nothing')).status).toBe(404)
      expect((await askFor(id, 'admin::user')).status).toBe(403)
    })

    it('says why there is none yet: no address, no words, not every fact, no page', async () => {
      const said = async (id: string, type = uid) => ((await askFor(id, type)).json() as { error: { details: { words: Record<string, string> } } }).error.details.words['en']
      const nameless = (await documents().create({ data: { ...facts, en: wordsIn('en', 'Wxpreview without a number') } } as never)).documentId
      const wordless = (await documents().create({ data: { ...facts, number: 12 } } as never)).documentId
      const dateless = (await documents().create({ data: { ...facts, date: null, number: 13, en: wordsIn('en', 'Wxpreview without a date') } } as never)).documentId
      expect([await said(nameless), await said(wordless), await said(dateless), await said(series, 'api::taxonomy-term.taxonomy-term')]).toEqual([
        expect.stringContaining('no address yet'),
        expect.stringContaining('no words in any language'),
        expect.stringContaining('facts that the page shows are missing'),
        expect.stringContaining('no page to look at'),
      ])
    })
  })
}
