import type { VersionWords } from '@clf/content/source-hash'
import type { LanguageTag } from '@clf/text'
import { bodyOf } from '../body/body-of.ts'
import { attachmentsOf } from '../files/attachments.ts'
import type { StoreFile } from '../files/upload.ts'
import type { PageItem } from '../items/fields.ts'
import { uidOf } from '../kinds/seed-kind.ts'
import type { AuthoredLanguage, SeedKind } from '../kinds/seed-kind.ts'
import { authored, conversionOf } from '../simplify.ts'
import { documentIdOf } from './document.ts'
import type { SeedDocument } from './document.ts'
import { threeVersions } from './versions.ts'

const bureau = 'api::bureau.bureau'
const term = 'api::taxonomy-term.taxonomy-term'

/** An item as the document service takes it. What it refers to must be stored already. */
export async function pageDocument(storeFile: StoreFile, seedKind: SeedKind, item: PageItem): Promise<SeedDocument> {
  const { kind } = seedKind
  const { revisedOn, reviewedOn = null, reviewBy } = item
  const key = seedKind.keyOf(item)
  const relations = { [kind.bureau]: documentIdOf(bureau, item.bureau), topics: item.topics.map((code) => documentIdOf(term, `topic/${code}`)) }
  const facts = { ...seedKind.facts(item), ...relations, contact: item.contact, revisedOn, reviewedOn, reviewBy, demonstration: true }
  const versions = await versionsOf(storeFile, seedKind, item)
  return { uid: uidOf(kind), key: { value: key, where: { [kind.key]: key } }, facts, versions, publishedOn: revisedOn, withdrawal: seedKind.withdrawal?.(item) ?? null }
}

async function versionsOf(storeFile: StoreFile, seedKind: SeedKind, item: PageItem): Promise<SeedDocument['versions']> {
  const written = threeVersions(versionOf(seedKind, item, 'en'), versionOf(seedKind, item, 'zh-Hant-HK'))
  const version = (language: LanguageTag) => withAttachments(storeFile, written[language], { item, language, key: seedKind.keyOf(item) })
  const traditional = await version('zh-Hant-HK')
  return {
    en: { ...(await version('en')), translation: authored },
    'zh-Hant-HK': { ...traditional, translation: authored },
    'zh-Hans': { ...(await version('zh-Hans')), translation: conversionOf(traditional, seedKind.kind.ownTexts) },
  }
}

function versionOf(seedKind: SeedKind, item: PageItem, language: AuthoredLanguage): VersionWords {
  const { title, summary, contactPost, body } = item[language]
  return { title, summary, ...{ contactPost }, body: bodyOf(body, { language, numbered: seedKind.isNumbered?.(item) ?? false }), ...seedKind.texts(item, language) }
}

async function withAttachments(storeFile: StoreFile, version: VersionWords, { item, language, key }: { item: PageItem; language: LanguageTag; key: string }): Promise<VersionWords> {
  const owner = { key: key.replaceAll('/', '-'), email: item.contact.email }
  const attachments = await attachmentsOf(storeFile, item.attachments ?? [], language, owner)
  return { ...version, body: { ...version.body, children: [...version.body.children, ...(attachments ? [attachments] : [])] } }
}
