import { contentTypes } from '@clf/content'
import { data } from './content.ts'
import type { House, Way } from './way.ts'

/** Writing in the content API, which Strapi would have for every type and this house has for none. */
export const missingForTypes: readonly Way[] = contentTypes.flatMap(({ name, api }): Way[] => [
  missing(`write a ${name} in the content API`, `POST /api/${api}`, () => ({ data: data() })),
  missing(`change a ${name} in the content API`, `PUT /api/${api}/:id`, () => ({ data: { force: 'mandatory' } }), someDocument(name)),
  missing(`delete a ${name} in the content API`, `DELETE /api/${api}/:id`, undefined, someDocument(name)),
])

/** What Strapi has besides, or had, and this house has not. */
export const missingWays: readonly Way[] = [
  missing('register as a reader', 'POST /api/auth/local/register', () => ({ username: 'new', email: 'new@every-way.example', password: 'Aa1-not-a-secret' })),
  missing('sign in as a reader', 'POST /api/auth/local', () => ({ identifier: 'reader@every-way.example', password: 'Aa1-not-a-secret' })),
  missing('make a reader', 'POST /api/users', () => ({ username: 'new', email: 'new@every-way.example', password: 'Aa1-not-a-secret', role: 1 })),
  missing('give readers rights', 'POST /api/users-permissions/roles', () => ({ name: 'x', permissions: {} })),
  missing('send a mail in the content API', 'POST /api/email', () => ({ to: 'a@every-way.example', subject: 'x', text: 'x' })),
  missing('ask a model’s tool to publish', 'POST /mcp', () => ({ jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'publish' } })),
  missing('send a mail', 'POST /email', () => ({ to: 'a@every-way.example', subject: 'x', text: 'x' })),
  missing('change a type in the content API', 'POST /api/content-type-builder/content-types', () => ({ contentType: { displayName: 'x' } })),
  missing('change what is public by a page that reads', 'POST /api/circulars/:id/actions/publish', () => ({}), someDocument('circular')),
]

function missing(name: string, route: string, body: (() => object) | undefined, id?: (house: House) => Promise<string>): Way {
  const path = route.split(' ')[1] ?? ''
  return { name, route, isMissing: true, may: [], changes: [], make: async (house) => ({ path: path.replace(':id', (await id?.(house)) ?? ''), ...(body && { body: body() }) }) }
}

function someDocument(name: string): (house: House) => Promise<string> {
  return async ({ cms }) => ((await cms.strapi.db.query(`api::${name}.${name}` as never).findOne({ select: ['documentId'] as never })) as { documentId: string } | null)?.documentId ?? 'none'
}
