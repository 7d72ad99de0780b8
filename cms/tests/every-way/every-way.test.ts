import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { editor, roleOf, setRoles } from '../../src/start/roles.ts'
import { ownDatabase } from '../own-database.ts'
import { startCms } from '../running-cms.ts'
import type { RunningCms } from '../running-cms.ts'
import { administrationWays } from './administration.ts'
import { callers, makeCallers, signIn } from './callers.ts'
import type { Caller } from './callers.ts'
import { circular, contentWays, makeSeries } from './content.ts'
import { fileWays, form } from './files.ts'
import { differing, keeper } from './kept.ts'
import type { Keeper, State } from './kept.ts'
import { missingForTypes, missingWays } from './missing.ts'
import { serverWays } from './server.ts'
import { signInWays, unreachableProvider } from './signing-in.ts'
import { tableOf } from './table.ts'
import { refusalOf } from './way.ts'
import type { Ask, House, Way } from './way.ts'

const ways: readonly Way[] = [...contentWays, ...fileWays, ...administrationWays, ...signInWays, ...missingWays, ...missingForTypes]
const isWhole = process.env['CLF_MATRIX'] === 'full'
/** Of what is missing for every type alike `npm test` asks for every fourth. */
const asked = ways.filter((way, index) => isWhole || !missingForTypes.includes(way) || index % 4 === 0)

let cms: RunningCms
let house: House
let state: Keeper['state']
let wholeState: Keeper['wholeState']

beforeAll(async () => {
  await ownDatabase('clf_every_way')
  Object.assign(process.env, unreachableProvider)
  cms = await startCms()
  const credentials = await makeCallers(cms)
  const mails: unknown[] = []
  // The end of the line: nothing of a test may be sent to anybody.
  Object.assign(cms.strapi.plugin('email'), { provider: { send: (mail: unknown) => Promise.resolve(mails.push(mail)) } })
  const ask: House['ask'] = (caller, method, { path: target, body, token = credentials[caller] }) =>
    cms.request(method, target, { ...(token !== undefined && { token }), ...(body !== undefined && { body }) })
  house = { cms, ask, signIn: (caller, deviceId) => signIn(cms, caller, deviceId) }
  await makeSeries(house)
  // The first of them makes the folder of what comes by the content API.
  await ask('full-access token', 'POST', { path: '/api/upload', body: form() })
  ;({ state, wholeState } = await keeper(cms, mails))
}, 300_000)

afterAll(() => cms.stop())

/** In `npm test` every fifth of those who may not, and one who may, others for each way; in the whole check everybody. */
function chosen(all: readonly Caller[], index: number, of: number): readonly Caller[] {
  return isWhole ? all : all.filter((_, place) => (place + index) % of === 0)
}

describe('every way of writing', () => {
  it.each(asked.map((way, index) => [way.name, way, index] as const))('%s', async (_name, way, index) => {
    const refused = chosen(callers.filter((caller) => !way.may.includes(caller)), index, 5)
    const [first, ...others] = chosen(way.may, index, Math.max(way.may.length, 1))
    const { faults, shared, before } = await refusals(way, refused)
    // What nobody has changed is there for the first who may change it.
    if (first) faults.push(...(await faultsOfAct(way, first, shared ?? undefined, shared ? before : undefined)))
    for (const caller of others) faults.push(...(await faultsOfAct(way, caller)))
    expect(faults).toEqual([])
  }, 120_000)

  it.each(serverWays.map((way) => [way.name, way] as const))('%s', async (_name, { changes, says, make, run }) => {
    const made = (await make?.(cms.strapi)) ?? ''
    const before = await state()
    if (says) await expect(run(cms.strapi, made)).rejects.toThrow(says)
    else await run(cms.strapi, made)
    expect(differing(before, await state())).toEqual([...changes].sort())
  }, 120_000)

  it('has a row for every route that may write', () => {
    const listed = cms.strapi.server.listRoutes() as { methods: string[]; path: string }[]
    // The health check answers every method there is alike.
    const routes = listed.filter(({ path: route }) => route !== '/_health').flatMap(({ methods, path: route }) =>
      methods.filter((method) => !['GET', 'HEAD', 'OPTIONS'].includes(method) || (method === 'GET' && route.startsWith('/sign-in/'))).map((method) => `${method} ${route}`)
    )
    const rows = new Set(ways.map(({ route }) => route))
    expect(routes.filter((route) => !rows.has(route))).toEqual([])
    const there = new Set(routes)
    expect(ways.filter(({ route, isMissing }) => !isMissing && !there.has(route)).map(({ route }) => route)).toEqual([])
  })

  it('has none among the routes that read', async () => {
    const listed = cms.strapi.server.listRoutes() as { methods: string[]; path: string }[]
    const before = await state()
    for (const { path: route } of listed.filter(({ methods, path: target }) => methods.includes('GET') && !target.includes('(') && !target.startsWith('/admin/transfer'))) {
      const target = route.replace(/:(model|uid|contentType)\b/g, 'api::circular.circular').replace(/:\w+/g, '1')
      await house.ask(route.startsWith('/api') ? 'full-access token' : 'super admin', 'GET', { path: target })
    }
    expect(differing(before, await state())).toEqual([])
  }, 120_000)

  it('is shut again by a start to roles of the house that were given more', async () => {
    const id = await roleOf(cms.strapi, editor)
    const publish = { action: 'plugin::content-manager.explorer.publish', subject: circular, properties: {}, conditions: [] }
    const before = await state()
    await cms.strapi.service('admin::role').addPermissions(id, [publish])
    expect(differing(before, await state())).toEqual(['roles'])
    await setRoles(cms.strapi)
    expect(await cms.strapi.db.query('admin::permission').count({ where: { action: publish.action, role: { id } } })).toBe(0)
  })

  it('was looked at in all tables, not in those alone that the database has noted', async () => {
    const noted = await state()
    expect(differing(noted, await wholeState())).toEqual([])
  })

  it('stands in the documents as it is tested', async () => {
    await expect(tableOf(ways, serverWays)).toMatchFileSnapshot(path.resolve(import.meta.dirname, '../../../docs/conformance/ways-of-writing.md'))
  })
})

/** All are asked about the same thing, because none of them changes it; what is a caller's own is made for each. */
async function refusals(way: Way, refused: readonly Caller[]): Promise<{ faults: string[]; shared: Ask | null; before: State }> {
  const shared = way.isOwn ? null : await way.make(house, null)
  const faults: string[] = []
  let before = await state()
  for (const caller of refused) {
    const ask = shared ?? (await way.make(house, caller))
    if (!shared) before = await state()
    const answer = await house.ask(caller, methodOf(way), ask)
    const expected = refusalOf(way, caller)
    if (!expected.includes(answer.status)) faults.push(`${caller} got ${answer.status} for ${expected.join(' or ')}: ${answer.text.slice(0, 300)}`)
    // Who may not ask at all is told that, and no more.
    if (way.says && way.except?.[caller] !== undefined && ![401, 403].includes(answer.status) && !answer.text.includes(way.says))
      faults.push(`${caller} was not told “${way.says}”: ${answer.text.slice(0, 300)}`)
    if (!isWhole && shared) continue
    faults.push(...changesOf(caller, before, before = await state()))
  }
  // In the sample one look tells for all of them.
  if (!isWhole && shared) faults.push(...changesOf(refused.join(' or '), before, before = await state()))
  return { faults, shared, before }
}

const changesOf = (who: string, before: State, after: State): string[] => differing(before, after).map((kept) => `${who} may not and changed ${kept}`)

async function faultsOfAct(way: Way, caller: Caller, shared?: Ask, known?: State): Promise<string[]> {
  const faults: string[] = []
  const ask = shared ?? (await way.make(house, caller))
  const before = known ?? (await state())
  const answer = await house.ask(caller, methodOf(way), ask)
  const changed = differing(before, await state()).join(', ')
  if (answer.status >= 300) faults.push(`${caller} may and got ${answer.status}: ${answer.text.slice(0, 300)}`)
  if (changed !== [...way.changes].sort().join(', ')) faults.push(`${caller} changed “${changed}” for “${way.changes.join(', ')}”`)
  await way.then?.(house, ask, caller)
  return faults
}

function methodOf({ route }: Way): string {
  return route.split(' ')[0] ?? ''
}
