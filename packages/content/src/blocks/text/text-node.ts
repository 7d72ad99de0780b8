import { languageTags } from '@clf/text'
import type { LanguageTag } from '@clf/text'
import * as z from 'zod'

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

const lang = z.enum(languageTags)
const words = z.string('Give this as text.')

const textInline = z.strictObject({
  type: z.literal('text'),
  text: words,
  bold: z.boolean().optional(),
  italic: z.boolean().optional(),
  underline: z.boolean().optional(),
  strikethrough: z.boolean().optional(),
  code: z.boolean().optional(),
  lang: lang.optional(),
})

const inline = z.discriminatedUnion('type', [
  textInline,
  z.strictObject({ type: z.literal('link'), url: words, hreflang: lang.optional(), children: z.array(textInline) }),
])

const listItem = z.strictObject({ type: z.literal('list-item'), children: z.array(inline) })

const list = z.strictObject({
  type: z.literal('list'),
  format: z.enum(['ordered', 'unordered']),
  marker: z.enum(['decimal', 'lower-alpha', 'lower-roman']).optional(),
  get children() {
    return z.array(z.discriminatedUnion('type', [listItem, list])) as z.ZodType<(ListItemNode | ListNode)[]>
  },
})

const textNode = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('paragraph'),
    children: z.array(inline),
    number: z.int('A paragraph number is a whole number, 1 and up.').min(1, 'A paragraph number is a whole number, 1 and up.').optional(),
    footnote: words.optional(),
    lang: lang.optional(),
  }),
  z.strictObject({ type: z.literal('heading'), level: z.union([z.literal(2), z.literal(3), z.literal(4)], 'A heading has level 2, 3 or 4.'), children: z.array(inline) }),
  list,
  z.strictObject({ type: z.literal('quote'), children: z.array(inline) }),
])

/** Shape of running text. */
export const textNodes: z.ZodType<TextNode[]> = z.array(textNode)
