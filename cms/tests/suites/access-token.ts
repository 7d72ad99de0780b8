import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createAccessToken, replicaToken } from '../../src/start/access-token.ts'
import type { RunningCms } from '../running-cms.ts'

/** Tokens that programs of the house get in a file, when servers start again, and when there are several. */
export function testAccessTokens(cms: () => RunningCms): void {
  describe('the token of the intranet', () => accessTokens(cms))
}

function accessTokens(cms: () => RunningCms): void {
  const tokens = () => cms().strapi.db.query('admin::api-token')
  const ours = async (): Promise<{ id: number; name: string }[]> => tokens().findMany({ where: { name: { $startsWith: 'Intranet' } }, orderBy: { id: 'asc' } })
  const textIn = async (folder: string) => (await readFile(path.join(folder, 'replica-token'), 'utf8')).trim()
  const works = async (token: string) => (await cms().request('GET', '/api/changes?limit=1', { token })).status === 200
  const own = () => path.join(cms().folder, 'state')
  let other: string
  let key: string

  beforeEach(async () => {
    other = await mkdtemp(path.join(tmpdir(), 'clf-state-'))
    key = cms().strapi.config.get('admin.secrets.encryptionKey')
  })

  afterEach(async () => {
    process.env['CLF_CMS_STATE'] = own()
    cms().strapi.config.set('admin.secrets.encryptionKey', key)
    const [first, ...more] = await ours()
    expect(first?.name).toBe('Intranet')
    for (const { id } of more) await tokens().delete({ where: { id } })
    await rm(other, { recursive: true })
  })

  /** A server starts whose state lies in a folder, and whose key may be another one. */
  const start = async (folder: string, { encryptionKey = key } = {}) => {
    process.env['CLF_CMS_STATE'] = folder
    cms().strapi.config.set('admin.secrets.encryptionKey', encryptionKey)
    await createAccessToken(cms().strapi, replicaToken)
    return textIn(folder)
  }

  it('stays the same when the server starts again', async () => {
    const before = await textIn(own())
    const [stored] = await ours()
    expect(await start(own())).toBe(before)
    expect([await ours(), await works(before)]).toEqual([[stored], true])
  })

  it('is the same on two servers of one database that share their key', async () => {
    const before = await textIn(own())
    expect(await start(other)).toBe(before)
    expect(await works(before)).toBe(true)
  })

  it('is another one on a server that cannot read it, and both work', async () => {
    const before = await textIn(own())
    const second = await start(other, { encryptionKey: 'another key' })
    expect(second).not.toBe(before)
    expect([await works(before), await works(second), (await ours()).map(({ name }) => name)]).toEqual([true, true, ['Intranet', 'Intranet 2']])
    // Neither takes the other's away when it starts again.
    expect([await start(own()), await start(other, { encryptionKey: 'another key' })]).toEqual([before, second])
    expect((await ours()).length).toBe(2)
  })

  it('is taken away when nobody could read it and nobody used it for thirty days', async () => {
    await start(other, { encryptionKey: 'a key that is lost' })
    const [, second] = await ours()
    const before = new Date(Date.now() - 31 * 86_400_000).toISOString()
    await tokens().update({ where: { id: second?.id ?? 0 }, data: { lastUsedAt: before } })
    await rm(path.join(other, 'replica-token'))
    const third = await start(other, { encryptionKey: 'another key' })
    expect([await works(third), (await ours()).map(({ id }) => id).includes(second?.id ?? 0), (await ours()).length]).toEqual([true, false, 2])
  })
}
