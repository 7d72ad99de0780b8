import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Core } from '@strapi/strapi'
import type { restore, withdraw } from '../../src/editions/acts.ts'
import { pdf } from '../files/samples.ts'

/** The acts of the edition, of the code that the server runs. */
export interface EditionActs {
  withdraw: typeof withdraw
  restore: typeof restore
}

export const circular = 'api::circular.circular'
const term = 'api::taxonomy-term.taxonomy-term'

const bureau = 'api::bureau.bureau'

/** Where circulars stand: who issues them, and the series that they are of. */
export interface Shelf {
  series: string
  office: string
}

const year = 2017

const paragraph = (text: string): object => ({ type: 'paragraph', children: [{ type: 'text', text }] })

const attachments = (media: string): object => ({
  type: 'attachments',
  title: 'Annexes',
  children: [{ type: 'file', media, title: 'Fees of offices', fileLanguage: 'en', accessible: 'yes', alternativeFormatContact: 'papers@demo.example' }],
})

/** What a reader is told in each language, so that no rule finds a fault. */
const told = {
  en: {
    title: 'First',
    summary: 'An invented paper.',
    from: 'Secretary',
    to: 'All',
    contactPost: 'Clerk',
    says: 'All is as before.',
    supersedes: (number: number) => `This circular supersedes General Circular No. ${number}/${year}.`,
  },
  tc: {
    title: '第一版',
    summary: '一份虛構的文件。',
    from: '局長',
    to: '全體',
    contactPost: '文書主任',
    says: '一切如舊。',
    supersedes: (number: number) => `本通告取代總務通告第${number}/${year}號。`,
  },
  sc: {
    title: '第一版',
    summary: '一份虚构的文件。',
    from: '局长',
    to: '全体',
    contactPost: '文书主任',
    says: '一切如旧。',
    supersedes: (number: number) => `本通告取代总务通告第${number}/${year}号。`,
  },
}

/** What stands in the body of a circular besides its first paragraph. */
interface Holding {
  /** `documentId` of a file. */
  file?: string
  /** Number of the circular that it takes the place of. */
  supersedes?: number
  /** How many paragraphs there are. */
  paragraphs?: number
}

/** What a circular holds that is published as it is. */
export function circularData({ series, office }: Shelf, number: number, { file, supersedes, paragraphs = 1 }: Holding = {}): object {
  const facts = { date: `${year}-03-01`, revisedOn: `${year}-03-01`, reviewBy: '2099-12-31', force: 'guidance', year, classification: 'unclassified', contact: { telephone: '2810 3850' } }
  const words = Object.entries(told).map(([language, { says, supersedes: saysOf, ...common }]) => {
    const children = [
      ...Array.from({ length: paragraphs }, () => paragraph(says.repeat(paragraphs > 1 ? 8 : 1))),
      ...(supersedes === undefined ? [] : [paragraph(saysOf(supersedes))]),
      ...(file === undefined ? [] : [attachments(file)]),
    ]
    return [language, { ...common, body: { type: 'document', version: 1, children } }]
  })
  return { ...facts, series, issuingBureau: office, number, ...Object.fromEntries(words) }
}

/** A series and an office that are public. */
export async function makeShelf(strapi: Core.Strapi, code: string): Promise<Shelf> {
  const [label, name] = [{ label: `Series ${code}` }, { name: `Office ${code}`, abbreviation: code }]
  const made = async (uid: typeof term | typeof bureau, data: object) => {
    const { documentId } = await strapi.documents(uid).create({ data } as never)
    await strapi.documents(uid).publish({ documentId })
    return documentId
  }
  const office = await made(bureau, { code: code.replaceAll('-', '').toUpperCase(), kind: 'department', era: 'current', en: name, tc: name, sc: name })
  return { office, series: await made(term, { scheme: 'series', code, position: 90, en: label, tc: label, sc: label }) }
}

/** A stored file whose hash nobody has written down, as files of earlier versions have none. Gives its `documentId`. */
async function madeFile(strapi: Core.Strapi, name: string): Promise<string> {
  const file = path.join(tmpdir(), `${name}-${process.pid}.pdf`)
  await writeFile(file, Buffer.concat([pdf, Buffer.from(`% ${name}\n`)]))
  const input = { filepath: file, originalFilename: `${name}.pdf`, mimetype: 'application/pdf', size: pdf.length }
  const [{ id, documentId }] = (await strapi.plugin('upload').service('upload').upload({ data: {}, files: input })) as [{ id: number; documentId: string }]
  await strapi.db.connection('files').where({ id }).update({ content_hash: null })
  return documentId
}

/**
 * Everything that makes an entry of the feed: files, publications, a move, supersession, withdrawal, its end, removal, two publications in
 * one transaction, and one in vain.
 *
 * @param round makes its documents others than those of the rounds before
 * @param tell is told of each act that was answered, before the next one is begun
 */
export async function tellStory(strapi: Core.Strapi, { withdraw: withdrawIt, restore: restoreIt }: EditionActs, round: number, tell: (act: string, documentId: string) => void): Promise<void> {
  const documents = strapi.documents(circular)
  const shelf = await makeShelf(strapi, `round-${round}`)
  for (const one of [shelf.office, shelf.series]) tell('publish', one)
  let number = 0
  const make = async (more: object = {}, holding: Holding = {}) => (await documents.create({ data: { ...circularData(shelf, number += 1, holding), ...more } } as never)).documentId
  const publish = async (documentId: string) => {
    await documents.publish({ documentId })
    tell('publish', documentId)
  }
  const older = await make({}, { file: await madeFile(strapi, `annex-${round}`) })
  await publish(older)
  await documents.update({ documentId: older, data: { number: number += 1 } } as never)
  await publish(older)
  const newer = await make({ supersedes: [older] }, { supersedes: number })
  await publish(newer)
  await withdrawIt(strapi, circular, older, { on: '2026-12-01', explanation: { en: 'No longer needed.' } })
  tell('withdraw', older)
  await restoreIt(strapi, circular, older)
  tell('restore', older)
  await documents.unpublish({ documentId: newer })
  tell('remove', newer)
  const both = [await make(), await make()]
  await strapi.db.transaction(() => Promise.all(both.map((documentId) => documents.publish({ documentId }))))
  for (const documentId of both) tell('publish', documentId)
  const inVain = await make()
  await strapi.db
    .transaction(async () => {
      await documents.publish({ documentId: inVain })
      throw new Error('in vain')
    })
    .catch(() => undefined)
}
