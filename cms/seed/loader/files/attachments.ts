import type { LanguageTag } from '@clf/text'
import type { TreeNode } from '@clf/content/tree'
import type { AttachmentItem } from '../items/fields.ts'
import { simplify } from '../simplify.ts'
import { csvOf } from '../../../src/desk/csv.ts'
import { docxOf } from './docx.ts'
import type { StoreFile } from './upload.ts'

const titles: Record<LanguageTag, string> = { en: 'Attachments', 'zh-Hant-HK': '附件', 'zh-Hans': '附件' }

interface Owner {
  /** Start of the file names. */
  key: string
  email: string
}

/** Makes and stores the attachments of one language version. Null when there are none. */
export async function attachmentsOf(
  storeFile: StoreFile,
  attachments: readonly AttachmentItem[],
  language: LanguageTag,
  owner: Owner,
): Promise<TreeNode<'attachments'> | null> {
  if (attachments.length === 0) return null
  const children: TreeNode<'file'>[] = []
  for (const attachment of attachments) children.push(await storeAttachment(storeFile, attachment, language, owner))
  return { type: 'attachments', title: titles[language], children }
}

async function storeAttachment(storeFile: StoreFile, attachment: AttachmentItem, language: LanguageTag, owner: Owner): Promise<TreeNode<'file'>> {
  const title = inLanguage(attachment.title, language)
  const name = `${owner.key}-${attachment.id}-${language.toLowerCase()}`
  const { documentId } = await storeFile({ name, format: attachment.format, bytes: await bytesOf(attachment, title, language) })
  return { type: 'file', media: documentId, title, fileLanguage: language, accessible: 'not-checked', alternativeFormatContact: owner.email }
}

async function bytesOf(attachment: AttachmentItem, title: string, language: LanguageTag): Promise<Buffer> {
  if (attachment.format === 'csv') return csvOf(inLanguage(attachment.content, language))
  return docxOf(title, inLanguage(attachment.content, language), language)
}

function inLanguage<T>(versions: { en: T; 'zh-Hant-HK': T }, language: LanguageTag): T {
  return language === 'zh-Hans' ? simplify(versions['zh-Hant-HK']) : versions[language]
}
