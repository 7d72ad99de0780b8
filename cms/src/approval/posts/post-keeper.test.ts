import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { PostKeeper } from './post-keeper.ts'

const fileOf = (holder: string): string => `
people: [{ account: ann@example.gov.hk }, { account: ben@example.gov.hk }]
posts:
  - { id: one, title: { en: One, tc: 甲, sc: 甲 }, holders: [{ account: ${holder} }] }
  - { id: two, title: { en: Two, tc: 乙, sc: 乙 } }
departments: [{ code: '*', author: [one], publisher: [two] }]
lastResort: [one, two]
`

let folder = ''
let log: string[] = []
const strapi = { log: { error: (text: string) => log.push(text), info: (text: string) => log.push(text) } } as never
const file = (): string => path.join(folder, 'posts.yaml')
const holders = async (keeper: PostKeeper) => (await keeper.posts()).directory.holdings.map(({ person }) => person).filter((person) => !['import', 'clock'].includes(person))

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'clf-posts-'))
  log = []
})

afterEach(() => rm(folder, { recursive: true }))

it('reads the file again when it has changed, and says so', async () => {
  await writeFile(file(), fileOf('ann@example.gov.hk'))
  const keeper = new PostKeeper(strapi, file())
  expect(await holders(keeper)).toEqual(['ann@example.gov.hk'])
  expect(await keeper.look()).toBe(false)
  await writeFile(file(), `${fileOf('ben@example.gov.hk')}\n`)
  expect(await keeper.look()).toBe(true)
  expect(await holders(keeper)).toEqual(['ben@example.gov.hk'])
  expect(log).toHaveLength(2)
})

it('keeps the last file without faults, and lists what is wrong with the new one once', async () => {
  await writeFile(file(), fileOf('ann@example.gov.hk'))
  const keeper = new PostKeeper(strapi, file())
  await keeper.posts()
  await writeFile(file(), fileOf('nobody@example.gov.hk'))
  expect(await holders(keeper)).toEqual(['ann@example.gov.hk'])
  await keeper.posts()
  expect(log.slice(1)).toEqual([expect.stringMatching(/The posts that were read before count on[^]*- posts\.one\.holders\.0 names the account/)])
  await rm(file())
  expect(await holders(keeper)).toEqual(['ann@example.gov.hk'])
  expect(log.at(-1)).toContain('cannot be read')
})

it('lets nobody decide while there was never a file without faults', async () => {
  const keeper = new PostKeeper(strapi, file())
  expect(await holders(keeper)).toEqual([])
  expect(log).toEqual([expect.stringContaining('Nobody may submit, approve or publish')])
})
