import type { LanguageTag } from '@clf/text'
import type { MediaFile } from '../../../media-file.ts'
import { inThreeLanguages } from '../../../kinds/words.ts'
import { escapeHtml } from '../../../render/escape.ts'
import { fileFacts } from '../../../render/file-facts.ts'
import { languageNames, say } from '../../../render/wording.ts'
import type { NodeKind } from '../../declare/node-kind.ts'
import { renderPartHeading } from '../../render/part-heading.ts'
import { partId } from '../../render/state.ts'
import type { RenderState } from '../../render/state.ts'
import type { NodeIn, TreeNode } from '../../tree.ts'
import { fileSchema } from './file-schema.ts'
import { attachmentsSchema } from './schema.ts'

export const attachments: NodeKind<typeof attachmentsSchema> = {
  schema: attachmentsSchema,
  render(node, state) {
    const items = state.render(node.children)
    if (items === '') return ''
    const id = partId(node, state)
    const heading = renderPartHeading(id, node.title || say('attachments', state.context.lang), state)
    return `<section class="clf-attachments" aria-labelledby="${id}">${heading}<ul>${items}</ul></section>`
  },
  lines: (node, reading) => [node.title ?? '', ...reading.lines(node.children)],
  example: inThreeLanguages(example('Annexes', 'List of offices', 'en'), example('附件', '辦事處名單', 'zh-Hant-HK'), example('附件', '办事处名单', 'zh-Hans')),
}

export const file: NodeKind<typeof fileSchema> = {
  schema: fileSchema,
  partOf: 'attachments',
  render(node, state) {
    const held = node.media === undefined ? null : state.context.fileOf(node.media)
    return held === null ? '' : renderFile(node, held, state)
  },
  lines: ({ title }) => [title],
  check(node, report) {
    if (node.title.trim() === '') report('title-empty', { stops: 'publishing' })
    if (node.media === undefined) report('media-missing', { stops: 'publishing' })
  },
}

function renderFile(node: TreeNode<'file'>, held: MediaFile, state: RenderState): string {
  const { lang } = state.context
  const isOtherLanguage = node.fileLanguage !== lang
  const facts = [...fileFacts(held), ...(isOtherLanguage ? [languageNames[node.fileLanguage][lang]] : [])]
  const suffix = facts.length === 0 ? '' : say('fileFacts', lang, facts.join(say('fileFactSeparator', lang)))
  const hreflang = isOtherLanguage ? ` hreflang="${node.fileLanguage}"` : ''
  const link = `<a href="${escapeHtml(state.context.fileHref(held.url))}"${hreflang}>${renderTitle(node, lang)}${escapeHtml(suffix)}</a>`
  return `<li>${link}${renderContact(node, lang)}</li>`
}

// Editors type the title either in the page's language or in the file's; the script tells which.
function renderTitle({ title, fileLanguage }: TreeNode<'file'>, lang: LanguageTag): string {
  const isPageLanguage = /\p{Script=Han}/u.test(title) === lang.startsWith('zh') || fileLanguage === lang
  return isPageLanguage ? escapeHtml(title) : `<span lang="${fileLanguage}">${escapeHtml(title)}</span>`
}

function renderContact({ accessible, alternativeFormatContact }: TreeNode<'file'>, lang: LanguageTag): string {
  if (accessible === 'yes' || !alternativeFormatContact) return ''
  const address = escapeHtml(alternativeFormatContact)
  const key = accessible === 'no' ? 'notAccessible' : 'accessibilityNotChecked'
  return `<p class="clf-attachment-note">${say(key, lang, `<a href="mailto:${address}">${address}</a>`)}</p>`
}

function example(title: string, name: string, fileLanguage: LanguageTag): NodeIn<'top'>[] {
  return [{ type: 'attachments', title, children: [{ type: 'file', media: 'offices', title: name, fileLanguage, accessible: 'no', alternativeFormatContact: 'records@demonstration.example' }] }]
}
