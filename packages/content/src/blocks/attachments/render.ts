import type { LanguageTag } from '@clf/text'
import type { Attachment, AttachmentsBlock } from './attachments.ts'
import type { MediaFile } from '../media-file.ts'
import { escapeHtml } from '../../render/escape.ts'
import { fileFacts } from '../../render/file-facts.ts'
import { renderPartHeading } from '../../render/part-heading.ts'
import { nextPartId } from '../../render/state.ts'
import type { RenderState } from '../../render/state.ts'
import { languageNames, say } from '../../render/wording.ts'

export function renderAttachments(block: AttachmentsBlock, state: RenderState): string {
  const items = block.items.map((item) => (item.file === null ? '' : renderItem(item, item.file, state))).join('')
  if (items === '') return ''
  const id = nextPartId(state, 'attachments')
  const heading = renderPartHeading(id, block.title || say('attachments', state.context.lang), state)
  return `<section class="clf-attachments" aria-labelledby="${id}">${heading}<ul>${items}</ul></section>`
}

function renderItem(item: Attachment, file: MediaFile, state: RenderState): string {
  const { lang } = state.context
  const isOtherLanguage = item.fileLanguage !== lang
  const facts = [...fileFacts(file), ...(isOtherLanguage ? [languageNames[item.fileLanguage][lang]] : [])]
  const suffix = facts.length === 0 ? '' : say('fileFacts', lang, facts.join(say('fileFactSeparator', lang)))
  const hreflang = isOtherLanguage ? ` hreflang="${item.fileLanguage}"` : ''
  const href = escapeHtml(state.context.fileHref(file.url))
  const link = `<a href="${href}"${hreflang}>${renderTitle(item, lang)}${suffix}</a>`
  return `<li>${link}${renderContact(item, lang)}</li>`
}

// Editors type the title either in the page's language or in the file's; the script tells which.
function renderTitle(item: Attachment, lang: LanguageTag): string {
  const title = escapeHtml(item.title)
  const isHan = /\p{Script=Han}/u.test(item.title)
  const isPageLanguage = isHan === lang.startsWith('zh') || item.fileLanguage === lang
  return isPageLanguage ? title : `<span lang="${item.fileLanguage}">${title}</span>`
}

function renderContact(item: Attachment, lang: LanguageTag): string {
  if (item.accessible === 'yes' || !item.alternativeFormatContact) return ''
  const address = escapeHtml(item.alternativeFormatContact)
  const link = `<a href="mailto:${address}">${address}</a>`
  const key = item.accessible === 'no' ? 'notAccessible' : 'accessibilityNotChecked'
  return `<p class="clf-attachment-note">${say(key, lang, link)}</p>`
}
