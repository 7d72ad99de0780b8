import { formOf, pdf } from '../files/samples.ts'
import { attached, threeLanguages } from '../paper.ts'
import { circular, data } from './content.ts'
import type { Caller } from './callers.ts'
import type { House, Way } from './way.ts'

const superAdmin: readonly Caller[] = ['super admin']
const writers: readonly Caller[] = ['super admin', 'editor']
const senders: readonly Caller[] = ['super admin', 'editor', 'author']

let name = 0
const nextName = (): string => `paper-${(name += 1)}.pdf`

export const form = (): FormData => formOf(nextName(), pdf)

interface Stored {
  id: number
  documentId: string
}

/** A file that the caller has sent, or, where they may not, somebody else. */
async function file(house: House, caller: Caller | null = null): Promise<Stored> {
  const own = caller && (await house.ask(caller, 'POST', { path: '/upload', body: form() }))
  const answer = own?.status === 201 ? own : await house.ask('super admin', 'POST', { path: '/upload', body: form() })
  return (answer.json() as [Stored])[0]
}

/** A file that a public paper names. */
async function publishedFile(house: House): Promise<Stored> {
  const stored = await file(house)
  const documents = house.cms.strapi.documents(circular)
  const { documentId } = await documents.create({ data: { ...data(), ...threeLanguages('With a file', { blocks: [attached(stored)] }) } } as never)
  await documents.publish({ documentId })
  return stored
}

async function folder({ ask }: House): Promise<number> {
  const answer = await ask('super admin', 'POST', { path: '/upload/folders', body: { name: nextName(), parent: null } })
  return (answer.json() as { data: { id: number } }).data.id
}

const caption = { fileInfo: { caption: 'Other words' } }
const belongs = 'it belongs to what is or was published'
const refusedToWriters = { 'super admin': 400, editor: 400 } as const
const refusedToTokens = { 'full-access token': 400 } as const

/** Files, in the admin and in the content API. */
export const fileWays: readonly Way[] = [
  { name: 'send a file', route: 'POST /upload', may: senders, changes: ['files'], make: () => ({ path: '/upload', body: form() }) },
  { name: 'send a file to the list of files', route: 'POST /upload/files', may: senders, changes: ['files'], make: () => ({ path: '/upload/files', body: form() }) },
  { name: 'name a file otherwise, by its number', route: 'POST /upload', may: writers, changes: ['files'], make: async (house) => ({ path: `/upload?id=${(await file(house)).id}`, body: caption }) },
  {
    name: 'give a file of somebody else other words',
    route: 'PUT /upload/files/:id',
    may: writers,
    changes: ['files'],
    make: async (house) => ({ path: `/upload/files/${(await file(house)).id}`, body: caption }),
  },
  {
    name: 'give an own file other words',
    isOwn: true,
    route: 'PUT /upload/files/:id',
    may: writers,
    changes: ['files'],
    make: async (house, caller) => ({ path: `/upload/files/${(await file(house, caller)).id}`, body: caption }),
  },
  {
    name: 'replace a file of somebody else',
    route: 'POST /upload/files/:id/replace',
    may: writers,
    changes: ['files'],
    make: async (house) => ({ path: `/upload/files/${(await file(house)).id}/replace`, body: form() }),
  },
  { name: 'replace a file, by its number', route: 'POST /upload', may: writers, changes: ['files'], make: async (house) => ({ path: `/upload?id=${(await file(house)).id}`, body: form() }) },
  {
    name: 'replace a published file',
    route: 'POST /upload/files/:id/replace',
    may: [],
    says: belongs,
    changes: [],
    except: refusedToWriters,
    make: async (house) => ({ path: `/upload/files/${(await publishedFile(house)).id}/replace`, body: form() }),
  },
  {
    name: 'replace a published file, by its number',
    route: 'POST /upload',
    may: [],
    says: belongs,
    changes: [],
    except: refusedToWriters,
    make: async (house) => ({ path: `/upload?id=${(await publishedFile(house)).id}`, body: form() }),
  },
  {
    name: 'give a published file other words',
    route: 'PUT /upload/files/:id',
    may: [],
    says: belongs,
    changes: [],
    except: refusedToWriters,
    make: async (house) => ({ path: `/upload/files/${(await publishedFile(house)).id}`, body: caption }),
  },
  { name: 'delete a file of somebody else', route: 'DELETE /upload/files/:id', may: writers, changes: ['files'], make: async (house) => ({ path: `/upload/files/${(await file(house)).id}` }) },
  {
    name: 'delete an own file',
    isOwn: true,
    route: 'DELETE /upload/files/:id',
    may: writers,
    changes: ['files'],
    make: async (house, caller) => ({ path: `/upload/files/${(await file(house, caller)).id}` }),
  },
  {
    name: 'delete a published file',
    route: 'DELETE /upload/files/:id',
    may: [],
    says: belongs,
    changes: [],
    except: refusedToWriters,
    make: async (house) => ({ path: `/upload/files/${(await publishedFile(house)).id}` }),
  },
  {
    name: 'delete several files',
    route: 'POST /upload/actions/bulk-delete',
    may: writers,
    changes: ['files'],
    make: async (house) => ({ path: '/upload/actions/bulk-delete', body: { fileIds: [(await file(house)).id], folderIds: [] } }),
  },
  {
    name: 'delete a published file among several',
    route: 'POST /upload/actions/bulk-delete',
    may: [],
    says: belongs,
    changes: [],
    except: refusedToWriters,
    make: async (house) => ({ path: '/upload/actions/bulk-delete', body: { fileIds: [(await file(house)).id, (await publishedFile(house)).id], folderIds: [] } }),
  },
  {
    name: 'move files',
    route: 'POST /upload/actions/bulk-move',
    may: writers,
    changes: ['files'],
    make: async (house) => ({ path: '/upload/actions/bulk-move', body: { fileIds: [(await file(house)).id], folderIds: [], destinationFolderId: await folder(house) } }),
  },
  {
    name: 'give several files other words',
    route: 'POST /upload/actions/bulk-update',
    may: writers,
    changes: ['files'],
    make: async (house) => ({ path: '/upload/actions/bulk-update', body: { updates: [{ id: (await file(house)).id, ...caption }] } }),
  },
  { name: 'make a folder', route: 'POST /upload/folders', may: senders, changes: ['files'], make: () => ({ path: '/upload/folders', body: { name: nextName(), parent: null } }) },
  {
    name: 'rename a folder',
    route: 'PUT /upload/folders/:id',
    may: writers,
    changes: ['files'],
    make: async (house) => ({ path: `/upload/folders/${await folder(house)}`, body: { name: nextName(), parent: null } }),
  },
  {
    name: 'have files fetched from this machine',
    route: 'POST /upload/actions/upload-from-urls',
    may: senders,
    changes: [],
    make: () => ({ path: '/upload/actions/upload-from-urls', body: { urls: ['http://127.0.0.1:9/paper.pdf'], folderId: null } }),
  },
  {
    name: 'have pictures described by a machine',
    route: 'POST /upload/actions/generate-ai-metadata',
    may: [],
    changes: [],
    make: () => ({ path: '/upload/actions/generate-ai-metadata', body: {} }),
    except: refusedToWriters,
  },
  {
    name: 'have all pictures described by a machine',
    route: 'POST /upload/ai-metadata-jobs',
    may: [],
    changes: [],
    make: () => ({ path: '/upload/ai-metadata-jobs', body: {} }),
    except: refusedToWriters,
  },
  { name: 'set how files are kept', route: 'PUT /upload/settings', may: superAdmin, changes: ['settings'], make: async (house) => ({ path: '/upload/settings', body: await settings(house) }) },
  {
    name: 'set how the list of files looks',
    route: 'PUT /upload/configuration',
    may: writers,
    changes: ['settings'],
    make: async (house) => ({ path: '/upload/configuration', body: await view(house) }),
  },
  { name: 'send a file to the content API', route: 'POST /api/upload', may: ['full-access token'], changes: ['files'], make: () => ({ path: '/api/upload', body: form() }) },
  {
    name: 'replace a published file in the content API',
    route: 'POST /api/upload',
    may: [],
    says: belongs,
    changes: [],
    except: refusedToTokens,
    make: async (house) => ({ path: `/api/upload?id=${(await publishedFile(house)).id}`, body: form() }),
  },
  {
    name: 'delete a file in the content API',
    route: 'DELETE /api/upload/files/:id',
    may: ['full-access token'],
    changes: ['files'],
    make: async (house) => ({ path: `/api/upload/files/${(await file(house)).id}` }),
  },
  {
    name: 'delete a published file in the content API',
    route: 'DELETE /api/upload/files/:id',
    may: [],
    says: belongs,
    changes: [],
    except: refusedToTokens,
    make: async (house) => ({ path: `/api/upload/files/${(await publishedFile(house)).id}` }),
  },
]

async function settings({ ask }: House): Promise<object> {
  const { data: set } = (await ask('super admin', 'GET', { path: '/upload/settings' })).json() as { data: { responsiveDimensions: boolean } }
  return { ...set, responsiveDimensions: !set.responsiveDimensions }
}

async function view({ ask }: House): Promise<object> {
  const { data: set } = (await ask('super admin', 'GET', { path: '/upload/configuration' })).json() as { data: { pageSize: number; sort: string } }
  return { ...set, pageSize: set.pageSize === 20 ? 50 : 20 }
}
