import type { DocumentTree, NodeIn, TreeNode } from '@clf/content/tree'
import type { LanguageTag } from '@clf/text'

/**
 * A body in one line, for labelled snippets. Blocks are set apart by ` ¶ `; a block without a mark is a paragraph.
 *
 * | written | is |
 * | --- | --- |
 * | `#2 words`, `#3`, `#4` | a heading |
 * | `#p words`, `#n 2A \| words` | a numbered paragraph; one with its own number |
 * | `#b words`, `#o words` | an item of a bulleted or lettered list; those that follow each other are one list |
 * | `#t caption // !a \| !b // 1 \| 2` | a table; `!` heads a column, `?` a row |
 * | `#i words <file>`, `#d <file>`, `#i words <file> caption` | an image; one that is decorative |
 * | `#f title \| language \| accessible \| contact <file>` | a file to download |
 * | `#v title \| captions \| transcript` | a video |
 * | `#q words`, `#c title \| words`, `#m words` | a quotation, a callout, a formula with its words |
 *
 * In a line `**bold**`, `//italic//`, `__underlined__`, `~~struck~~`, `` `code` ``, `[words](address)`, `{fr:mots}` in
 * another language, `^note^`, and `↵` for a line break.
 */
export function bodyOf(written: string, lang: LanguageTag): DocumentTree {
  const children: DocumentTree['children'] = []
  for (const block of written.split(/ ?¶ ?/)) {
    const [, mark = '', rest = ''] = /^#([a-z2-4]) ?(.*)$/s.exec(block) ?? ['', '', block]
    const last = children.at(-1)
    if ((mark === 'b' || mark === 'o') && last?.type === 'list' && (last.numeral === undefined) === (mark === 'b')) last.children.push(itemOf(rest))
    else if (mark === 'f' && last?.type === 'attachments') last.children.push(fileOf(rest, lang))
    else children.push(blockOf(mark, rest, lang))
  }
  return { type: 'document', version: 1, children }
}

function blockOf(mark: string, rest: string, lang: LanguageTag): NodeIn<'top'> {
  const make = makers[mark]
  if (!make) throw new Error(`No block is written #${mark}. Use one of ${Object.keys(makers).join(' ')}.`)
  return make(rest, lang)
}

const makers: Readonly<Record<string, (rest: string, lang: LanguageTag) => NodeIn<'top'>>> = {
  '': (rest) => paragraphOf(rest),
  2: (rest) => ({ type: 'heading', level: 2, children: lineOf(rest) }),
  3: (rest) => ({ type: 'heading', level: 3, children: lineOf(rest) }),
  4: (rest) => ({ type: 'heading', level: 4, children: lineOf(rest) }),
  p: (rest) => ({ type: 'numbered', children: [paragraphOf(rest)] }),
  n: (rest) => ownNumberOf(rest),
  b: (rest) => ({ type: 'list', children: [itemOf(rest)] }),
  o: (rest) => ({ type: 'list', numeral: 'lower-alpha', children: [itemOf(rest)] }),
  t: (rest) => tableOf(rest),
  i: (rest) => imageOf(rest, false),
  d: (rest) => imageOf(rest, true),
  f: (rest, lang) => ({ type: 'attachments', children: [fileOf(rest, lang)] }),
  v: (rest) => videoOf(rest),
  q: (rest) => ({ type: 'quotation', children: [paragraphOf(rest)] }),
  c: (rest) => calloutOf(rest),
  m: (rest) => ({ type: 'paragraph', children: [{ type: 'formula', words: rest, children: [{ type: 'symbol', element: 'mi', text: 'x' }] }] }),
}

const paragraphOf = (words: string): TreeNode<'paragraph'> => ({ type: 'paragraph', children: lineOf(words) })

const itemOf = (words: string): TreeNode<'item'> => ({ type: 'item', children: [paragraphOf(words)] })

function ownNumberOf(words: string): TreeNode<'numbered'> {
  const [number = '', ...rest] = partsOf(words)
  return { type: 'numbered', number, children: [paragraphOf(rest.join(' | '))] }
}

const partsOf = (words: string): string[] => words.split(' | ').map((part) => part.trim())

function tableOf(words: string): TreeNode<'table'> {
  const [caption = '', ...rows] = words.split('//').map((row) => row.trim())
  return { type: 'table', caption: lineOf(caption), children: rows.map((row) => ({ type: 'row', children: row.split('|').map((each) => cellOf(each.trim())) })) }
}

function cellOf(words: string): TreeNode<'cell'> {
  const heads = words.startsWith('!') ? 'column' : words.startsWith('?') ? 'row' : undefined
  const held = heads ? words.slice(1) : words
  return { type: 'cell', ...(heads && { heads }), children: held === '' ? [] : [paragraphOf(held)] }
}

function imageOf(words: string, decorative: boolean): TreeNode<'image'> {
  const [, text = '', media, caption = ''] = /^(.*?)(?:<(.+?)>(.*))?$/s.exec(words) ?? []
  return { type: 'image', ...(media && { media }), ...(decorative ? { decorative } : { text: text.trim() }), ...(caption.trim() !== '' && { caption: lineOf(caption.trim()) }) }
}

function fileOf(words: string, lang: LanguageTag): TreeNode<'file'> {
  const [, named = '', media] = /^(.*?)(?:<(.+?)>)?$/s.exec(words) ?? []
  const [title = '', fileLanguage = '', accessible = 'yes', contact = ''] = partsOf(named)
  return {
    type: 'file',
    ...(media && { media }),
    title,
    fileLanguage: (fileLanguage || lang) as LanguageTag,
    accessible: (accessible || 'yes') as 'yes' | 'no' | 'not-checked',
    ...(contact !== '' && { alternativeFormatContact: contact }),
  }
}

function videoOf(words: string): TreeNode<'video'> {
  const [title = '', captions = '', transcript = ''] = partsOf(words)
  return { type: 'video', title, media: 'film', ...(captions !== '' && { captions }), transcript: transcript === '' ? [] : [paragraphOf(transcript)] }
}

function calloutOf(words: string): TreeNode<'callout'> {
  const [title = '', ...rest] = partsOf(words)
  return { type: 'callout', kind: 'important', title, children: [paragraphOf(rest.join(' | '))] }
}

const inline =
  /\*\*(?<bold>.+?)\*\*|(?<!:)\/\/(?<italic>[^/]+?)\/\/|__(?<underline>[^_]+)__|~~(?<strikethrough>.+?)~~|`(?<code>.+?)`|\[(?<linked>[^\]]*)\]\((?<address>[^\s)]+)\)|\{(?<lang>[a-zA-Z-]+):(?<foreign>.+?)\}|\^(?<note>.+?)\^|(?<br>↵)/gu

function lineOf(words: string): NodeIn<'inline'>[] {
  const line: NodeIn<'inline'>[] = []
  const say = (text: string) => text !== '' && line.push({ type: 'text', text })
  let end = 0
  for (const match of words.matchAll(inline)) {
    say(words.slice(end, match.index))
    line.push(runOf(match.groups ?? {}))
    end = match.index + match[0].length
  }
  say(words.slice(end))
  return line
}

function runOf({ bold, italic, underline, strikethrough, code, linked, address = '', lang, foreign = '', note, br }: Record<string, string | undefined>): NodeIn<'inline'> {
  if (br !== undefined) return { type: 'break' }
  if (note !== undefined) return { type: 'note', kind: 'footnote', children: [paragraphOf(note)] }
  if (linked !== undefined) return { type: 'text', text: linked, link: { address } }
  if (lang !== undefined) return { type: 'text', text: foreign, lang }
  if (code !== undefined) return { type: 'text', text: code, code: true }
  if (italic !== undefined) return { type: 'text', text: italic, italic: true }
  if (underline !== undefined) return { type: 'text', text: underline, underline: true }
  if (strikethrough !== undefined) return { type: 'text', text: strikethrough, strikethrough: true }
  return { type: 'text', text: bold ?? '', bold: true }
}
