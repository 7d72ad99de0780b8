import type { LanguageTag } from '@clf/text'

/**
 * Body of a document: a Strapi dynamic zone of at most eight components.
 * `__component` is Strapi's own discriminator.
 */
export type Block =
  | TextBlock
  | ImageBlock
  | TableBlock
  | CalloutBlock
  | AttachmentsBlock
  | StepsBlock
  | VideoBlock
  | QuoteBlock

/** Every component name a body can hold, in the order the editor offers them. */
export const blockNames = [
  'content.text',
  'content.image',
  'content.table',
  'content.callout',
  'content.attachments',
  'content.steps',
  'content.video',
  'content.quote',
] as const

export type BlockName = (typeof blockNames)[number]

export interface TextBlock {
  __component: 'content.text'
  /** Strapi Blocks JSON, see {@link TextNode}. */
  body: TextNode[]
}

export interface ImageBlock {
  __component: 'content.image'
  media: MediaFile | null
  /** Text alternative in the document's language; null only when `decorative`. */
  alternativeText: string | null
  decorative: boolean
  caption: string | null
}

export interface TableBlock {
  __component: 'content.table'
  caption: string
  /** Rows of plain-text cells; every row has the same length, 1 to 20. */
  rows: string[][]
  /** True when the first row holds column headers. */
  headerRow: boolean
  /** True when the first cell of each row is its header. */
  headerColumn: boolean
}

export interface CalloutBlock {
  __component: 'content.callout'
  kind: 'information' | 'important' | 'warning'
  title: string | null
  body: TextNode[]
}

export interface AttachmentsBlock {
  __component: 'content.attachments'
  title: string | null
  items: Attachment[]
}

export interface Attachment {
  file: MediaFile | null
  title: string
  fileLanguage: LanguageTag
  /** Whether the file itself was found accessible. */
  accessible: 'yes' | 'no' | 'not-checked'
  /** E-mail address that supplies another format; required when `accessible` is not `yes`. */
  alternativeFormatContact: string | null
}

export interface StepsBlock {
  __component: 'content.steps'
  title: string | null
  items: { title: string; body: TextNode[] }[]
}

export interface VideoBlock {
  __component: 'content.video'
  title: string
  media: MediaFile | null
  /** WebVTT file in the document's language. */
  captions: MediaFile | null
  transcript: TextNode[]
}

export interface QuoteBlock {
  __component: 'content.quote'
  text: string
  source: string | null
  sourceUrl: string | null
}

/** Subset of Strapi's upload file that pages need. `size` is in kilobytes (1,000 bytes), as Strapi stores it. */
export interface MediaFile {
  documentId: string
  name: string
  url: string
  mime: string
  ext: string | null
  size: number
  width: number | null
  height: number | null
}

/**
 * One node of Strapi Blocks. The server keeps extra properties on nodes it knows, which is how paragraph numbers,
 * footnotes and language runs travel with the text.
 */
export type TextNode = ParagraphNode | HeadingNode | ListNode | QuoteNode

export interface ParagraphNode {
  type: 'paragraph'
  children: Inline[]
  /** Printed paragraph number, 1 and up, unique in the document. Paragraphs and lists that follow without a number belong to it. */
  number?: number
  /** Present on the text of a footnote: the mark it answers to, for example "1". Several paragraphs may share one mark. */
  footnote?: string
  lang?: LanguageTag
}

export interface HeadingNode {
  type: 'heading'
  level: 2 | 3 | 4
  children: Inline[]
}

export interface ListNode {
  type: 'list'
  format: 'ordered' | 'unordered'
  /** How an ordered list is marked: 1. 2. (default), a) b), or (i) (ii). */
  marker?: 'decimal' | 'lower-alpha' | 'lower-roman'
  children: (ListItemNode | ListNode)[]
}

export interface ListItemNode {
  type: 'list-item'
  children: Inline[]
}

export interface QuoteNode {
  type: 'quote'
  children: Inline[]
}

export type Inline = TextInline | LinkInline

export interface TextInline {
  type: 'text'
  text: string
  bold?: boolean
  italic?: boolean
  underline?: boolean
  strikethrough?: boolean
  code?: boolean
  lang?: LanguageTag
}

/**
 * `url` is `https:`, `http:`, `mailto:`, `tel:`, a path starting with `/`, or an internal address:
 * `clf:paragraph/8`, `clf:footnote/1`, `clf:circular/<series>/<number>/<year>`, `clf:guideline/<slug>`,
 * `clf:reference/<slug>`, `clf:service/<code>`, `clf:form/<number>`. (Strapi refuses bare fragments such as `#p8`.)
 */
export interface LinkInline {
  type: 'link'
  url: string
  hreflang?: LanguageTag
  children: TextInline[]
}
