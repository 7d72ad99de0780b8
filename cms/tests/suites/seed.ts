import { toSimplified } from '@clf/text/simplified'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { createDemonstrationUsers } from '../../seed/loader/admin/users.ts'
import { readSeed } from '../../seed/loader/items/seed.ts'
import { allSeedKinds } from '../../seed/loader/kinds/all-kinds.ts'
import { storeSeed } from '../../seed/loader/store/store-seed.ts'
import type { RunningCms } from '../running-cms.ts'
import { signIn, signInAnew } from '../sign-in.ts'

const seedFolder = path.resolve(import.meta.dirname, '../seed')

export function testSeed(cms: () => RunningCms): void {
  const circular = async (reference: string, locale: string, populate: string) => {
    const answer = await cms().request('GET', `/api/circulars?locale=${locale}&filters[reference][$eq]=${reference}&${populate}`)
    return (answer.json() as { data: object[] }).data[0]
  }

  describe('a stored seed', () => {
    beforeAll(async () => {
      await storeSeed(cms().strapi, readSeed(seedFolder), () => undefined)
    })

    it('links a circular and the one it supersedes both ways, in each language', async () => {
      for (const locale of ['en', 'zh-Hant-HK', 'zh-Hans']) {
        const newer = await circular('general-circular/5-2026', locale, 'populate[supersedes][fields]=number')
        const older = await circular('general-circular/4-2025', locale, 'populate[supersededBy][fields]=number')
        expect(newer).toMatchObject({ supersedes: [{ number: 4 }] })
        expect(older).toMatchObject({ supersededBy: [{ number: 5 }] })
      }
    })

    it('has Simplified Chinese that says what it was converted from', async () => {
      expect(await circular('general-circular/5-2026', 'zh-Hans', 'populate[translation]=true')).toMatchObject({
        title: '假期（第二版）',
        from: '局长',
        translation: { state: 'converted', sourceHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string },
      })
    })

    it.each(allSeedKinds.map((seedKind) => [seedKind.kind.name, seedKind] as const))('shows anyone a %s in three languages, with its bureau', async (name, { kind, keyOf }) => {
      const [item] = readSeed(seedFolder).pages[name]
      if (!item) throw new Error(`The seed of the tests has no ${name}.`)
      for (const [locale, title] of [['en', item.value.en.title], ['zh-Hant-HK', item.value['zh-Hant-HK'].title], ['zh-Hans', toSimplified(item.value['zh-Hant-HK'].title)]] as const) {
        const query = `locale=${locale}&filters[${kind.key}][$eq]=${keyOf(item.value)}&populate[${kind.bureau}]=true`
        const answer = await cms().request('GET', `/api/${kind.api}?${query}`)
        expect(answer.json()).toMatchObject({ data: [{ title, [kind.key]: keyOf(item.value), [kind.bureau]: { code: item.value.bureau } }] })
      }
    })

    it('bears the date of its revision, not of the seeding', async () => {
      expect(await circular('general-circular/5-2026', 'en', '')).toMatchObject({ publishedAt: '2026-02-01T01:00:00.000Z' })
    })

    it('serves its attachments', async () => {
      const stored = await circular('general-circular/5-2026', 'en', 'populate[body]=true')
      const { body, files } = stored as { body: { children: { type: string; children: { media: string }[] }[] }; files: Record<string, { url: string }> }
      const [annexA, annexB] = (body.children.find(({ type }) => type === 'attachments')?.children ?? []).map(({ media }) => ({ file: files[media] }))
      expect((await cms().request('GET', annexA?.file?.url ?? '')).status).toBe(200)
      expect((await cms().request('GET', annexB?.file?.url ?? '')).text).toContain('"Short, paid",3\r\n')
    })

    it('holds services, references and guidelines with their own fields', async () => {
      const service = await cms().request('GET', `/api/services?locale=zh-Hans&populate[category]=true&populate[body]=true`)
      const reference = await cms().request('GET', '/api/best-practices?populate[ownerBureau]=true&populate[topics]=true&populate[body]=true')
      const guideline = await cms().request('GET', '/api/guidelines?locale=zh-Hant-HK')
      expect(service.json()).toMatchObject({
        data: [{ serviceHours: '每日', category: { label: '人力资源' }, body: { children: [{ type: 'steps', children: [{ title: '登入。', children: [{ children: [{ text: '使用帐户。' }] }] }] }] } }],
      })
      expect(reference.json()).toMatchObject({
        data: [{ problem: { children: [{ children: [{ text: 'Few desks.' }] }] }, ownerBureau: { code: 'DPO' }, topics: [{ label: 'Leave' }] }],
      })
      expect(guideline.json()).toMatchObject({ data: [{ title: '整潔桌面', guidelineNumber: 'G-HR-01', version: '1.0', mandatory: true }] })
    })

    it('is the same after a second run', async () => {
      const count = () => cms().strapi.db.query('api::circular.circular').count()
      const before = await count()
      await storeSeed(cms().strapi, readSeed(seedFolder), () => undefined)
      expect([before, await count()]).toEqual([4, 4])
    })
  })

  describe('demonstration users', () => {
    beforeAll(() => createDemonstrationUsers(cms().strapi))

    const circulars = '/content-manager/collection-types/api::circular.circular'

    it('let an editor write and not publish', async () => {
      const token = await signIn(cms(), 'editor')
      const written = await cms().request('POST', circulars, { token, body: { en: { title: 'Draft' }, number: 6, year: 2032 } })
      const { data } = written.json() as { data: { documentId: string } }
      const published = await cms().request('POST', `${circulars}/${data.documentId}/actions/publish`, { token, body: {} })
      expect([written.status, published.status]).toEqual([201, 403])
      await cms().strapi.documents('api::circular.circular').delete({ documentId: data.documentId })
    })

    it('let an approver publish and not write', async () => {
      const token = await signIn(cms(), 'approver')
      const { documentId } = (await cms().strapi.documents('api::circular.circular').findFirst({})) ?? {}
      const written = await cms().request('PUT', `${circulars}/${documentId}`, { token, body: { number: 7 } })
      const published = await cms().request('POST', `${circulars}/${documentId}/actions/publish`, { token, body: {} })
      expect([written.status, published.status]).toEqual([403, 200])
    })

    it('keep the password of the first run', async () => {
      await createDemonstrationUsers(cms().strapi)
      expect(await signInAnew(cms(), 'admin')).toMatch(/^ey/)
    })
  })
}
