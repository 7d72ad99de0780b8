import { isAddress, isClean, isLanguage } from '@clf/content/tree'
import type { EditorContext } from '../context.ts'
import { readMathMl } from '../dialog/mathml.ts'
import type { Raw } from '../document/kinds.ts'
import type { Cleaning } from './cleaning.ts'

/** How a run of words looks, as the tree says it. */
export type Look = Readonly<Record<string, unknown>>

export interface InlineReading {
  context: EditorContext
  cleaning: Cleaning
  /** Blocks of the note that a reference mark leads to; null where it leads to none. */
  noteOf(link: Element): Raw | null
}

const markTags: Readonly<Record<string, Look>> = {
  b: { bold: true },
  strong: { bold: true },
  i: { italic: true },
  em: { italic: true },
  cite: { italic: true },
  u: { underline: true },
  s: { strikethrough: true },
  strike: { strikethrough: true },
  code: { code: true },
  kbd: { code: true },
  samp: { code: true },
  tt: { code: true },
  sub: { script: 'sub' },
  sup: { script: 'sup' },
}
/** Elements that no text can hold and whose words are no words of it. */
const objects: readonly string[] = ['iframe', 'object', 'embed', 'audio', 'video', 'canvas', 'svg', 'select', 'textarea', 'button']
const silent: readonly string[] = ['script', 'style', 'meta', 'link', 'title', 'template', 'noscript', 'xml', 'rp', 'input']

/** The words of a node in a line, with their looks; blanks as they are. */
export function readInline(node: Node, look: Look, reading: InlineReading): Raw[] {
  if (node.nodeType === Node.TEXT_NODE) return readText(node.textContent ?? '', look, reading)
  if (!(node instanceof Element)) return []
  const { cleaning } = reading
  const tag = node.localName
  if (isGone(node, cleaning)) return []
  if (tag === 'br') return [{ type: 'break' }]
  if (tag === 'img') return leftOut(cleaning, node)
  if (objects.includes(tag) || silent.includes(tag)) return readObject(node, tag, cleaning)
  if (tag === 'math') return readFormula(node, look, reading)
  if (tag === 'ruby') return readRuby(node, look, reading)
  if (tag === 'a') return readLink(node, look, reading)
  const wingdings = /wingdings/i.test(styleOf(node)) ? boxOf(node.textContent ?? '') : null
  if (wingdings !== null) return [{ type: 'checkbox', checked: wingdings }]
  if (/color\s*:|font-size|font-family|background/i.test(styleOf(node)) || tag === 'font') cleaning.changedAll('looks')
  if (tag === 'ins') cleaning.changed('inserted')
  const inside = { ...look, ...(tag === 'b' && /font-weight\s*:\s*(?:normal|[1-4]00)/i.test(styleOf(node)) ? {} : markTags[tag]), ...styleLook(node), ...languageOf(node, reading) }
  return [...node.childNodes].flatMap((child) => readInline(child, inside, reading))
}

export const styleOf = (element: Element): string => element.getAttribute('style') ?? ''

/** Whether nobody was to see it: hidden, deleted, a comment. */
export function isGone(element: Element, cleaning: Cleaning): boolean {
  const style = styleOf(element)
  if (element.localName === 'del' || element.classList.contains('msoDel')) cleaning.changed('deleted')
  else if (/mso-element\s*:\s*comment/i.test(style) || element.classList.contains('MsoCommentReference')) cleaning.changed('comment')
  else if (element.hasAttribute('hidden') || /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i.test(style)) cleaning.changed('hidden')
  else return /mso-element\s*:\s*(?:foot|end)note-(?:separator|continuation)/i.test(style)
  return true
}

function styleLook(element: Element): Look {
  const style = styleOf(element)
  const look: Record<string, unknown> = {}
  if (/font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)) look['bold'] = true
  if (/font-style\s*:\s*italic/i.test(style)) look['italic'] = true
  if (/text-decoration(?:-line)?\s*:[^;]*underline/i.test(style)) look['underline'] = true
  if (/text-decoration(?:-line)?\s*:[^;]*line-through/i.test(style)) look['strikethrough'] = true
  if (/vertical-align\s*:\s*super/i.test(style)) look['script'] = 'sup'
  if (/vertical-align\s*:\s*sub(?!\w)/i.test(style)) look['script'] = 'sub'
  return look
}

const known: Readonly<Record<string, string>> = {
  'zh-tw': 'zh-Hant-HK',
  'zh-hk': 'zh-Hant-HK',
  'zh-mo': 'zh-Hant-HK',
  'zh-cn': 'zh-Hans',
  'zh-sg': 'zh-Hans',
  'en-us': 'en',
  'en-gb': 'en',
  'en-hk': 'en',
}

/** The language of an element where it differs from that of the text; a word processor writes one on every run. */
function languageOf(element: Element, { context: { bodyLanguage } }: InlineReading): Look {
  const tag = element.getAttribute('lang') ?? element.getAttribute('xml:lang') ?? ''
  const lang = known[tag.toLowerCase()] ?? tag
  const words = element.textContent ?? ''
  if (!isLanguage(lang)) return {}
  const isChinese = lang.startsWith('zh')
  if (isChinese !== /\p{Script=Han}/u.test(words) || (!isChinese && !/\p{L}/u.test(words))) return {}
  return lang === bodyLanguage ? { lang: undefined } : { lang }
}

function readText(text: string, look: Look, { cleaning }: InlineReading): Raw[] {
  const plain = text.replaceAll(/[\t\n\r\f ]+/g, ' ')
  const clean = isClean(plain) ? plain : [...plain].filter((character) => isClean(character)).join('')
  if (clean !== plain) cleaning.changed('characters')
  return clean.split(/([☐☑☒])/u).filter((part) => part !== '').map((part) => (/^[☐☑☒]$/u.test(part) ? { type: 'checkbox', checked: part !== '☐' } : run(part, look)))
}

function run(text: string, look: Look): Raw {
  return { type: 'text', text, ...Object.fromEntries(Object.entries(look).filter(([, value]) => value !== undefined)) }
}

/** Boxes as Wingdings draws them. */
function boxOf(text: string): boolean | null {
  const character = text.trim()
  if (['o', 'q', '¨', '\uF06F', '\uF071', '\uF0A8'].includes(character)) return false
  return ['þ', 'ý', 'x', '\uF0FE', '\uF0FD', '\uF078'].includes(character) ? true : null
}

function leftOut(cleaning: Cleaning, image: Element): Raw[] {
  const words = image.getAttribute('alt')?.trim() ?? ''
  cleaning.changed('picture', words === '' ? '' : ` (${words})`)
  return []
}

function readObject(element: Element, tag: string, cleaning: Cleaning): Raw[] {
  if (tag === 'input' && element.getAttribute('type') === 'checkbox') return [{ type: 'checkbox', checked: element.hasAttribute('checked') }]
  if (objects.includes(tag)) cleaning.changed('object', `<${tag}>`)
  return []
}

function readFormula(math: Element, look: Look, { context, cleaning }: InlineReading): Raw[] {
  const { children } = readMathMl(math.outerHTML, context)
  if (children === null) {
    cleaning.changed('formula')
    return readText(math.textContent ?? '', look, { context, cleaning, noteOf: () => null })
  }
  const words = (math.getAttribute('alttext') ?? math.getAttribute('aria-label') ?? '').replaceAll(/\s+/g, ' ').slice(0, 1000)
  if (words === '') cleaning.changed('formulaWords')
  return [{ type: 'formula', words, ...(math.getAttribute('display') === 'block' ? { display: true } : {}), children }]
}

function readRuby(ruby: Element, look: Look, reading: InlineReading): Raw[] {
  const words = (element: Element | undefined | null) => (element?.textContent ?? '').trim()
  const rubyText = [...ruby.querySelectorAll('rt')].map(words).join('')
  const base = [...ruby.childNodes].filter((child) => !(child instanceof Element && ['rt', 'rp', 'rtc'].includes(child.localName))).map((child) => child.textContent ?? '').join('').trim()
  if (base === '' || rubyText === '' || !isClean(base + rubyText)) return readText(base, look, reading)
  return [{ type: 'ruby', base, reading: rubyText }]
}

function readLink(link: Element, look: Look, reading: InlineReading): Raw[] {
  const note = reading.noteOf(link)
  if (note !== null) return [note]
  const href = link.getAttribute('href')?.trim() ?? ''
  const isKept = isAddress(href)
  if (!isKept && href !== '') reading.cleaning.changed('link', (link.textContent ?? '').trim().slice(0, 60))
  const inside = { ...look, ...styleLook(link), ...(isKept ? { link: { address: href } } : {}) }
  // A browser underlines links by itself.
  const { underline: _, ...plain } = inside as Record<string, unknown>
  return [...link.childNodes].flatMap((child) => readInline(child, isKept ? plain : inside, reading))
}
