import type { LanguageTag } from '@clf/text'
import type { AttachmentsBlock } from '@clf/content'
import type { Core } from '@strapi/strapi'
import type { AttachmentItem } from '../items/fields.ts'
import { simplify } from '../simplify.ts'
import { csvOf } from './csv.ts'
import { docxOf } from './docx.ts'
import { uploadFile } from './upload.ts'

type StoredAttachment = Omit<AttachmentsBlock['items'][number], 'file'> & { file: { documentId: string } }

/** As {@link AttachmentsBlock}, with the `documentId` of the file alone. */
export interface StoredAttachments {
  __component: 'content.attachments'
  title: string
  items: StoredAttachment[]
}

const titles: Record<LanguageTag, string> = { en: 'Attachments', 'zh-Hant-HK': '附件', 'zh-Hans': '附件' }

interface Owner {
  /** Start of the file names. */
  key: string
  email: string
}

/** Makes and uploads the attachments of one language version. Null when there are none. */
export async function attachmentsOf(
  strapi: Core.Strapi,
  attachments: readonly AttachmentItem[],
  language: LanguageTag,
  owner: Owner,
): Promise<StoredAttachments | null> {
  if (attachments.length === 0) return null
  const items: StoredAttachment[] = []
  for (const attachment of attachments) items.push(await storeAttachment(strapi, attachment, language, owner))
  return { __component: 'content.attachments', title: titles[language], items }
}

async function storeAttachment(strapi: Core.Strapi, attachment: AttachmentItem, language: LanguageTag, owner: Owner): Promise<StoredAttachment> {
  const title = inLanguage(attachment.title, language)
  const name = `${owner.key}-${attachment.id}-${language.toLowerCase()}`
  const { documentId } = await uploadFile(strapi, { name, format: attachment.format, bytes: await bytesOf(attachment, title, language) })
  return { file: { documentId }, title, fileLanguage: language, accessible: 'not-checked', alternativeFormatContact: owner.email }
}

async function bytesOf(attachment: AttachmentItem, title: string, language: LanguageTag): Promise<Buffer> {
  if (attachment.format === 'csv') return csvOf(inLanguage(attachment.content, language))
  return docxOf(title, inLanguage(attachment.content, language), language)
}

function inLanguage<T>(versions: { en: T; 'zh-Hant-HK': T }, language: LanguageTag): T {
  return language === 'zh-Hans' ? simplify(versions['zh-Hant-HK']) : versions[language]
}
