import { randomUUID } from 'node:crypto'
import { expect } from 'vitest'
import { documentIdOf } from '../../seed/loader/store/document.ts'
import { withdraw } from '../../src/editions/acts.ts'
import { localOf } from '../../src/schedule/instant.ts'
import { acceptSubmission } from '../../src/submissions/accept-submission.ts'
import { actAs } from '../../src/versions/actor.ts'
import { factsOf, paragraph, threeLanguages } from '../paper.ts'
import type { Caller } from './callers.ts'
import type { Ask, House, Way } from './way.ts'

export const circular = 'api::circular.circular'
const term = 'api::taxonomy-term.taxonomy-term'
const list = `/content-manager/collection-types/${circular}`
const single = `/content-manager/single-types/${circular}`

const year = 2016
const facts = factsOf(year)
const words = threeLanguages('Every way')
/** A link that does not say where it leads keeps them from readers. */
export const faulty = threeLanguages('Faulty', { blocks: [paragraph('click here', { link: { address: 'https://www.example.gov.hk/x' } })] })
/** Words of the refusal. */
export const stopped = 'does not say where it leads'

/** Words of the refusal of what nobody else has approved. */
export const unapproved = 'Nothing was published or saved'

let number = 0
const nextNumber = (): number => (number += 1)

/** The series that every paper of the tests is of, and the office that issues it; made once. */
const series = { documentId: '' }
const bureau = documentIdOf('api::bureau.bureau', 'DPO')

export async function makeSeries({ cms }: House): Promise<void> {
  const bureaus = cms.strapi.documents('api::bureau.bureau')
  const office = { name: 'Office of every way', abbreviation: 'OEW' }
  await bureaus.create({ data: { documentId: bureau, code: 'DPO', kind: 'department', era: 'current', en: office, tc: office, sc: office } } as never)
  await bureaus.publish({ documentId: bureau })
  const label = { label: 'Every Way Circular' }
  const terms = cms.strapi.documents('api::taxonomy-term.taxonomy-term')
  const { documentId } = await terms.create({ data: { scheme: 'series', code: 'every-way-circular', position: 1, en: label, tc: label, sc: label } } as never)
  await terms.publish({ documentId })
  series.documentId = documentId
}

/** A new paper as the server's own code writes it, and as the form sends it. */
export const data = (): object => ({ ...facts, series: series.documentId, number: nextNumber(), ...words })
const asForm = (): object => ({
  ...facts,
  series: { connect: [{ documentId: series.documentId }] },
  issuingBureau: { connect: [{ documentId: bureau }] },
  number: nextNumber(),
  ...words,
})

/** A paper as the importer sends it. */
const asImport = (publish: boolean, { en, tc, sc } = words): object => {
  const { contact, issuingBureau: _office, ...others } = facts
  const version = ({ contactPost, ...one }: typeof en) => ({ ...one, contact: { post: contactPost, telephone: contact.telephone, email: null } })
  const locales = { en: version(en), 'zh-Hant-HK': version(tc), 'zh-Hans': version(sc) }
  return { publish, circular: { ...others, series: 'every-way-circular', number: nextNumber(), issuingBureauCode: 'DPO', lifecycle: 'current', demonstration: true, locales } }
}

const documents = ({ cms }: House) => cms.strapi.documents(circular)

/** A draft that the caller has made, or, where they may not, somebody else. */
async function draft(house: House, caller: Caller | null = null): Promise<string> {
  if (caller) {
    const answer = await house.ask(caller, 'POST', { path: list, body: asForm() })
    if (answer.status === 201) return (answer.json() as { data: { documentId: string } }).data.documentId
  }
  return (await documents(house).create({ data: data() } as never)).documentId
}

async function published(house: House, caller: Caller | null = null): Promise<string> {
  const documentId = await draft(house, caller)
  await documents(house).publish({ documentId })
  return documentId
}

/** A draft that no reader may get. */
const faultyDraft = async (house: House): Promise<string> => (await documents(house).create({ data: { ...data(), ...faulty } } as never)).documentId

/** A paper that was withdrawn and has the faults of the time before there were rules. */
async function faultyWithdrawn(house: House): Promise<string> {
  const documentId = await faultyDraft(house)
  await actAs(house.cms.strapi, { isMove: true }, () => documents(house).publish({ documentId }))
  await withdraw(house.cms.strapi, circular, documentId, { explanation: { en: 'Over.' } })
  return documentId
}

const changed = { force: 'mandatory' }

/** Words that are sent along with a publication are left out of it: who publishes does not write. */
async function keepsItsWords(house: House, { path }: Ask): Promise<void> {
  const stored = await documents(house).findOne({ documentId: path.split('/').at(-3) ?? '', status: 'published' })
  expect(stored).toMatchObject({ force: 'guidance' })
}

const steps = (documentId: string) => `/editions/${circular}/${documentId}/actions`

/** A draft that the editor has submitted. */
async function submitted(house: House): Promise<string> {
  const documentId = await draft(house)
  await house.ask('editor', 'POST', { path: `${steps(documentId)}/submit`, body: {} })
  return documentId
}

/** So many minutes from now, as date and time in Hong Kong. */
const soon = (minutes: number): string => localOf(new Date(Date.now() + minutes * 60_000))

/** What the editor has submitted and the administrator has set to be published tomorrow. */
async function scheduled(house: House): Promise<string> {
  const documentId = await submitted(house)
  await house.ask('super admin', 'POST', { path: `${steps(documentId)}/schedule`, body: { at: soon(1440) } })
  return documentId
}

/** What the administrator has published in an emergency. */
async function urgent(house: House): Promise<string> {
  const documentId = await draft(house)
  await house.ask('super admin', 'POST', { path: `${steps(documentId)}/emergency`, body: { comment: 'Typhoon.' } })
  return documentId
}

const on = (method: string, path: string) => `${method} /content-manager/collection-types/:model${path}`
const onSingle = (method: string, path: string) => `${method} /content-manager/single-types/:model${path}`

const all: readonly Caller[] = ['super admin', 'editor', 'author']
const writers: readonly Caller[] = ['super admin', 'editor']
const publishers: readonly Caller[] = ['super admin', 'approver', 'token of an approver']
const superAdmin: readonly Caller[] = ['super admin']
/** What those are told who may publish, of what may not become public. */
const refusedToPublishers = { 'super admin': 400, approver: 400, 'token of an approver': 400 } as const
/** What those are told whose posts are not asked to decide. */
const notAsked = { editor: 400, author: 400 } as const
/** A way in which nobody makes faults public. */
const stops = { may: [], changes: [], says: stopped, except: refusedToPublishers } as const

const letterOf = () => ({ kind: 'feedback', id: randomUUID(), at: '2026-11-29T01:02:03.000Z', language: 'en', about: null, message: 'Paragraph 3 is out of date.', contact: null })

const answer = { rule: 'image-has-alternative', reason: 'decorative', content: 'a'.repeat(64), isRight: true }

/** Through the content manager, for which the desk stands. */
export const contentWays: readonly Way[] = [
  { name: 'write a draft', route: on('POST', ''), may: all, changes: ['content'], make: () => ({ path: list, body: asForm() }) },
  { name: 'change a draft of somebody else', route: on('PUT', '/:id'), may: writers, changes: ['content'], make: async (house) => ({ path: `${list}/${await draft(house)}`, body: changed }) },
  {
    name: 'change an own draft',
    isOwn: true,
    route: on('PUT', '/:id'),
    may: all,
    changes: ['content'],
    make: async (house, caller) => ({ path: `${list}/${await draft(house, caller)}`, body: changed }),
  },
  { name: 'change what is public', route: on('PUT', '/:id'), may: writers, changes: ['content'], make: async (house) => ({ path: `${list}/${await published(house)}`, body: changed }) },
  {
    name: 'duplicate',
    route: on('POST', '/clone/:sourceId'),
    may: all,
    changes: ['content'],
    make: async (house) => ({ path: `${list}/clone/${await draft(house)}`, body: { number: nextNumber() } }),
  },
  {
    name: 'duplicate without a look',
    route: on('POST', '/auto-clone/:sourceId'),
    may: [],
    says: 'number',
    changes: [],
    make: async (house) => ({ path: `${list}/auto-clone/${await draft(house)}`, body: {} }),
    except: { 'super admin': 400, editor: 400, author: 400 },
  },
  { name: 'delete a draft of somebody else', route: on('DELETE', '/:id'), may: superAdmin, changes: ['content'], make: async (house) => ({ path: `${list}/${await draft(house)}` }) },
  { name: 'delete an own draft', isOwn: true, route: on('DELETE', '/:id'), may: all, changes: ['content'], make: async (house, caller) => ({ path: `${list}/${await draft(house, caller)}` }) },
  {
    name: 'delete what is public',
    isOwn: true,
    route: on('DELETE', '/:id'),
    may: [],
    says: 'is public, so it was not deleted',
    changes: [],
    make: async (house, caller) => ({ path: `${list}/${await published(house, caller)}` }),
    except: { 'super admin': 400, editor: 400, author: 400 },
  },
  {
    name: 'publish',
    route: on('POST', '/:id/actions/publish'),
    may: publishers,
    changes: ['content', 'decisions', 'public versions'],
    make: async (house) => ({ path: `${list}/${await submitted(house)}/actions/publish`, body: {} }),
  },
  {
    name: 'publish with other words',
    route: on('POST', '/:id/actions/publish'),
    may: ['approver', 'token of an approver'],
    changes: ['content', 'decisions', 'public versions'],
    make: async (house) => ({ path: `${list}/${await submitted(house)}/actions/publish`, body: changed }),
    // Who may write changes what was submitted with them.
    except: { 'super admin': 400 },
    then: keepsItsWords,
  },
  {
    name: 'publish an own draft',
    isOwn: true,
    route: on('POST', '/:id/actions/publish'),
    may: [],
    changes: [],
    says: unapproved,
    except: refusedToPublishers,
    make: async (house, caller) => ({ path: `${list}/${await draft(house, caller)}/actions/publish`, body: {} }),
  },
  {
    name: 'write and publish at once',
    route: on('POST', '/actions/publish'),
    may: [],
    changes: [],
    says: unapproved,
    except: { 'super admin': 400 },
    make: () => ({ path: `${list}/actions/publish`, body: asForm() }),
  },
  {
    name: 'write as public',
    route: on('POST', ''),
    may: all,
    changes: ['content'],
    make: () => ({ path: `${list}?status=published`, body: { ...asForm(), status: 'published', publishedAt: '2025-03-01T00:00:00.000Z' } }),
  },
  {
    name: 'publish several',
    route: on('POST', '/actions/bulkPublish'),
    may: publishers,
    changes: ['content', 'decisions', 'public versions'],
    make: async (house) => ({ path: `${list}/actions/bulkPublish`, body: { documentIds: [await submitted(house), await submitted(house)] } }),
  },
  { ...stops, name: 'publish what has faults', route: on('POST', '/:id/actions/publish'), make: async (house) => ({ path: `${list}/${await faultyDraft(house)}/actions/publish`, body: {} }) },
  {
    name: 'publish what has faults, with mended words',
    route: on('POST', '/:id/actions/publish'),
    may: [],
    changes: [],
    says: unapproved,
    except: refusedToPublishers,
    make: async (house) => ({ path: `${list}/${await faultyDraft(house)}/actions/publish`, body: words }),
  },
  {
    name: 'publish with faults sent along',
    route: on('POST', '/:id/actions/publish'),
    may: ['approver', 'token of an approver'],
    changes: ['content', 'decisions', 'public versions'],
    says: stopped,
    except: { 'super admin': 400 },
    make: async (house) => ({ path: `${list}/${await submitted(house)}/actions/publish`, body: faulty }),
  },
  {
    ...stops,
    name: 'write and publish faults at once',
    route: on('POST', '/actions/publish'),
    except: { 'super admin': 400 },
    make: () => ({ path: `${list}/actions/publish`, body: { ...asForm(), ...faulty } }),
  },
  {
    ...stops,
    name: 'publish several, one of which has faults',
    route: on('POST', '/actions/bulkPublish'),
    make: async (house) => ({ path: `${list}/actions/bulkPublish`, body: { documentIds: [await submitted(house), await faultyDraft(house), await submitted(house)] } }),
  },
  {
    name: 'publish what nobody has submitted',
    route: on('POST', '/:id/actions/publish'),
    may: [],
    changes: [],
    says: unapproved,
    except: refusedToPublishers,
    make: async (house) => ({ path: `${list}/${await draft(house)}/actions/publish`, body: {} }),
  },
  {
    name: 'publish several, one of which nobody has submitted',
    route: on('POST', '/actions/bulkPublish'),
    may: [],
    changes: [],
    says: unapproved,
    except: refusedToPublishers,
    make: async (house) => ({ path: `${list}/actions/bulkPublish`, body: { documentIds: [await submitted(house), await draft(house), await submitted(house)] } }),
  },
  {
    ...stops,
    name: 'publish a term in one language of three',
    route: on('POST', '/:id/actions/publish'),
    says: 'are missing. Write them',
    except: { 'super admin': 400, approver: 400 },
    make: async ({ cms }) => {
      const { documentId } = await cms.strapi.documents(term).create({ data: { scheme: 'topic', code: `every-way-${nextNumber()}`, position: 1, en: { label: 'Leave' } } } as never)
      return { path: `/content-manager/collection-types/${term}/${documentId}/actions/publish`, body: {} }
    },
  },
  {
    name: 'unpublish',
    route: on('POST', '/:id/actions/unpublish'),
    may: publishers,
    changes: ['content', 'public versions'],
    make: async (house) => ({ path: `${list}/${await published(house)}/actions/unpublish`, body: {} }),
  },
  {
    name: 'unpublish and discard',
    route: on('POST', '/:id/actions/unpublish'),
    may: superAdmin,
    changes: ['content', 'public versions'],
    make: async (house) => ({ path: `${list}/${await published(house)}/actions/unpublish`, body: { discardDraft: true } }),
  },
  {
    name: 'unpublish several',
    route: on('POST', '/actions/bulkUnpublish'),
    may: publishers,
    changes: ['content', 'public versions'],
    make: async (house) => ({ path: `${list}/actions/bulkUnpublish`, body: { documentIds: [await published(house)] } }),
  },
  {
    name: 'discard the changes of a draft',
    route: on('POST', '/:id/actions/discard'),
    may: writers,
    changes: ['content'],
    make: async (house) => ({ path: `${list}/${await published(house)}/actions/discard`, body: {} }),
  },
  {
    name: 'delete several of somebody else',
    route: on('POST', '/actions/bulkDelete'),
    may: superAdmin,
    changes: ['content'],
    make: async (house) => ({ path: `${list}/actions/bulkDelete`, body: { documentIds: [await draft(house)] } }),
  },
  {
    name: 'delete several of one’s own',
    isOwn: true,
    route: on('POST', '/actions/bulkDelete'),
    may: all,
    changes: ['content'],
    make: async (house, caller) => ({ path: `${list}/actions/bulkDelete`, body: { documentIds: [await draft(house, caller)] } }),
  },
  {
    name: 'ask whether several may be published',
    route: on('POST', '/actions/bulkFindForValidation'),
    may: [...all, 'approver', 'token of an approver'],
    changes: [],
    make: async (house) => ({ path: `${list}/actions/bulkFindForValidation`, body: { documentIds: [await draft(house)] } }),
  },
  { name: 'save as if there were one only', isMissing: true, route: onSingle('PUT', ''), may: [], changes: [], make: async (house) => (await draft(house), { path: single, body: changed }) },
  { name: 'delete as if there were one only', isMissing: true, route: onSingle('DELETE', ''), may: [], changes: [], make: async (house) => (await draft(house), { path: single }) },
  ...(['publish', 'unpublish', 'discard'] as const).map((act): Way => ({
    name: `${act} as if there were one only`,
    isMissing: true,
    route: onSingle('POST', `/actions/${act}`),
    may: [],
    changes: [],
    make: async (house) => (await published(house), { path: `${single}/actions/${act}`, body: {} }),
  })),
  ...([
    'admin::user',
    'admin::role',
    'admin::permission',
    'admin::api-token',
    'plugin::upload.file',
    'plugin::i18n.locale',
    'plugin::users-permissions.role',
    'plugin::users-permissions.permission',
  ] as const).map((uid): Way => ({
    name: `write a row of ${uid} as content`,
    route: on('POST', ''),
    may: [],
    changes: [],
    make: () => ({ path: `/content-manager/collection-types/${uid}`, body: { name: 'x', code: 'xx', email: 'x@every-way.example', username: 'x', action: 'x', type: 'x' } }),
  })),
  {
    name: 'submit for approval',
    route: 'POST /editions/:model/:id/actions/submit',
    may: writers,
    changes: ['decisions'],
    make: async (house) => ({ path: `${steps(await draft(house))}/submit`, body: { comment: 'New hours.' } }),
  },
  {
    name: 'submit an own draft for approval',
    isOwn: true,
    route: 'POST /editions/:model/:id/actions/submit',
    may: all,
    changes: ['decisions'],
    make: async (house, caller) => ({ path: `${steps(await draft(house, caller))}/submit`, body: {} }),
  },
  {
    name: 'take back what is submitted',
    route: 'POST /editions/:model/:id/actions/recall',
    may: writers,
    changes: ['decisions'],
    make: async (house) => ({ path: `${steps(await submitted(house))}/recall`, body: {} }),
  },
  {
    name: 'return what is submitted',
    route: 'POST /editions/:model/:id/actions/return',
    may: publishers,
    changes: ['decisions'],
    except: notAsked,
    make: async (house) => ({ path: `${steps(await submitted(house))}/return`, body: { comment: 'Say from when.' } }),
  },
  {
    name: 'approve',
    route: 'POST /editions/:model/:id/actions/approve',
    may: publishers,
    changes: ['decisions'],
    except: notAsked,
    make: async (house) => ({ path: `${steps(await submitted(house))}/approve`, body: {} }),
  },
  {
    name: 'take a public version up again',
    route: 'POST /editions/:model/:id/actions/take-up',
    may: writers,
    changes: ['content'],
    make: async (house) => {
      const documentId = await published(house)
      const [row] = (await house.cms.strapi.db.connection('clf_public_versions').where({ document: documentId })) as { id: number }[]
      return { path: `${steps(documentId)}/take-up`, body: { version: row?.id } }
    },
  },
  {
    name: 'set the time of a publication',
    route: 'POST /editions/:model/:id/actions/schedule',
    may: publishers,
    changes: ['decisions', 'schedules'],
    make: async (house) => ({ path: `${steps(await submitted(house))}/schedule`, body: { at: soon(1440) } }),
  },
  {
    ...stops,
    name: 'set the time of a publication that has faults',
    route: 'POST /editions/:model/:id/actions/schedule',
    make: async (house) => {
      const documentId = await faultyDraft(house)
      await house.ask('editor', 'POST', { path: `${steps(documentId)}/submit`, body: {} })
      return { path: `${steps(documentId)}/schedule`, body: { at: soon(1440) } }
    },
  },
  {
    name: 'take the set time of a publication back',
    route: 'POST /editions/:model/:id/actions/unschedule',
    may: publishers,
    changes: ['decisions', 'schedules'],
    make: async (house) => ({ path: `${steps(await scheduled(house))}/unschedule`, body: {} }),
  },
  {
    name: 'publish in an emergency',
    route: 'POST /editions/:model/:id/actions/emergency',
    may: publishers,
    changes: ['content', 'decisions', 'public versions'],
    make: async (house) => ({ path: `${steps(await draft(house))}/emergency`, body: { comment: 'Typhoon.' } }),
  },
  {
    name: 'approve the emergency publication of somebody else',
    route: 'POST /editions/:model/:id/actions/confirm',
    may: ['approver', 'token of an approver'],
    changes: ['decisions'],
    except: { ...notAsked, 'super admin': 400 },
    make: async (house) => ({ path: `${steps(await urgent(house))}/confirm`, body: {} }),
  },
  {
    name: 'take the emergency publication of somebody else back',
    route: 'POST /editions/:model/:id/actions/reject',
    may: ['approver', 'token of an approver'],
    changes: ['decisions', 'public versions'],
    except: { ...notAsked, 'super admin': 400 },
    make: async (house) => ({ path: `${steps(await urgent(house))}/reject`, body: { comment: 'Not our paper.' } }),
  },
  {
    name: 'withdraw',
    route: 'POST /editions/:model/:id/actions/withdraw',
    may: publishers,
    changes: ['public versions'],
    make: async (house) => ({ path: `/editions/${circular}/${await published(house)}/actions/withdraw`, body: { explanation: { en: 'Over.' } } }),
  },
  {
    name: 'restore',
    route: 'POST /editions/:model/:id/actions/restore',
    may: publishers,
    changes: ['public versions'],
    make: async (house) => {
      const path = `/editions/${circular}/${await published(house)}/actions`
      const answer = await house.ask('super admin', 'POST', { path: `${path}/withdraw`, body: { explanation: { en: 'Over.' } } })
      expect(answer.status).toBe(200)
      return { path: `${path}/restore`, body: {} }
    },
  },
  {
    ...stops,
    name: 'restore what has faults',
    route: 'POST /editions/:model/:id/actions/restore',
    make: async (house) => ({ path: `/editions/${circular}/${await faultyWithdrawn(house)}/actions/restore`, body: {} }),
  },
  {
    name: 'make the next edition',
    route: 'POST /editions/:model/:id/actions/next',
    may: all,
    changes: ['content'],
    make: async (house) => ({ path: `/editions/${circular}/${await published(house)}/actions/next`, body: {} }),
  },
  {
    name: 'ask for Simplified words',
    route: 'POST /desk/:model/simplify',
    may: [...all, 'approver', 'token of an approver'],
    changes: [],
    make: () => ({ path: `/desk/${circular}/simplify`, body: { words: { title: '通告' } } }),
  },
  {
    name: 'ask what the rules say of words',
    route: 'POST /desk/:model/findings',
    may: [...all, 'approver', 'token of an approver'],
    changes: [],
    make: () => ({ path: `/desk/${circular}/findings`, body: { data: { tc: { title: '通告' } } } }),
  },
  {
    name: 'ask that the page of a draft be looked at',
    route: 'POST /desk/:model/:id/page',
    may: [...all, 'approver', 'token of an approver'],
    changes: [],
    make: async (house) => ({ path: `/desk/${circular}/${await draft(house)}/page`, body: {} }),
  },
  {
    name: 'ask for links to a preview',
    route: 'POST /desk/:model/:id/preview',
    may: [...all, 'approver', 'token of an approver'],
    changes: [],
    make: async (house) => ({ path: `/desk/${circular}/${await draft(house)}/preview`, body: {} }),
  },
  {
    name: 'answer what no machine can tell',
    route: 'POST /desk/:model/:id/answers',
    may: writers,
    changes: ['answers'],
    make: async (house) => ({ path: `/desk/${circular}/${await draft(house)}/answers`, body: answer }),
  },
  {
    name: 'answer what no machine can tell of an own draft',
    isOwn: true,
    route: 'POST /desk/:model/:id/answers',
    may: all,
    changes: ['answers'],
    make: async (house, caller) => ({ path: `/desk/${circular}/${await draft(house, caller)}/answers`, body: answer }),
  },
  {
    name: 'submit what a reader wrote',
    route: 'POST /api/submissions',
    may: ['full-access token', 'submission token'],
    changes: ['what readers wrote'],
    make: () => ({ path: '/api/submissions', body: letterOf() }),
    except: { nobody: 401 },
  },
  {
    name: 'say how far what a reader wrote is',
    route: 'POST /desk/from-readers/letters/:id/state',
    may: all,
    changes: ['what readers wrote'],
    make: async (house) => {
      const letter = letterOf()
      await acceptSubmission(house.cms.strapi, letter)
      const { id } = (await house.cms.strapi.db.connection('clf_submissions').where({ key: letter.id }).first('id')) as { id: number }
      return { path: `/desk/from-readers/letters/${id}/state`, body: { state: 'in-hand' } }
    },
  },
  {
    name: 'look into a paper before it is imported',
    route: 'POST /desk/import/read',
    may: all,
    changes: [],
    make: () => {
      const body = new FormData()
      body.append('file', new Blob(['General Circular No. 5/2046\n\n1. Staff stay at home.']), 'paper.txt')
      return { path: '/desk/import/read', body }
    },
  },
  {
    name: 'import a draft',
    route: 'POST /api/imports/circular',
    may: ['full-access token', 'import token'],
    changes: ['content'],
    make: () => ({ path: '/api/imports/circular', body: asImport(false) }),
    except: { nobody: 401 },
  },
  {
    name: 'import and submit',
    route: 'POST /api/imports/circular',
    may: ['full-access token', 'import token'],
    changes: ['content', 'decisions'],
    make: () => ({ path: '/api/imports/circular', body: asImport(true) }),
    except: { nobody: 401 },
  },
  {
    ...stops,
    name: 'import and submit what has faults',
    route: 'POST /api/imports/circular',
    except: { 'full-access token': 400, 'import token': 400, nobody: 401 },
    make: () => ({ path: '/api/imports/circular', body: asImport(true, faulty) }),
  },
  {
    name: 'set what a form shows',
    route: 'PUT /content-manager/content-types/:uid/configuration',
    may: superAdmin,
    changes: ['settings'],
    make: async (house) => ({ path: `/content-manager/content-types/${circular}/configuration`, body: await configuration(house, 'content-types', circular) }),
  },
  {
    name: 'set what a part of a form shows',
    route: 'PUT /content-manager/components/:uid/configuration',
    may: superAdmin,
    changes: ['settings'],
    make: async (house) => ({ path: '/content-manager/components/words.circular/configuration', body: await configuration(house, 'components', 'words.circular') }),
  },
]

/** A form as it is set, with another number of rows on a page. */
async function configuration(house: House, of: 'content-types' | 'components', uid: string): Promise<object> {
  const answer = await house.ask('super admin', 'GET', { path: `/content-manager/${of}/${uid}/configuration` })
  const set = (answer.json() as { data: Record<'contentType' | 'component', { settings: { pageSize: number }; metadatas: object; layouts: object }> }).data
  const { settings, metadatas, layouts } = of === 'components' ? set.component : set.contentType
  return { settings: { ...settings, pageSize: settings.pageSize === 20 ? 50 : 20 }, metadatas: withoutMainFields(metadatas), layouts }
}

/** Strapi tells the main field of a relation and does not take it back. */
function withoutMainFields(metadatas: object): unknown {
  return JSON.parse(JSON.stringify(metadatas, (key, value: unknown) => (key === 'mainField' ? undefined : value)))
}
