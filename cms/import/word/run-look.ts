import type { XmlElement } from '../archive/parse-xml.ts'
import { childAt, switchAt, valueAt } from '../archive/xml-path.ts'
import type { TextMarks } from '../paper/paper.ts'
import type { WordContext } from './context.ts'
import { isPale, isTiny } from '../paper/unseen.ts'
import { switchOfStyles } from './styles.ts'

export interface RunLook {
  hidden: boolean
  marks: TextMarks
  font: string
  /** Letters as light as paper, without a ground behind them. */
  pale: boolean
  /** Letters so small that nobody reads them. */
  tiny: boolean
}

/** How a run looks: its own properties, before its style, before that of the paragraph, before those of the document. */
export function lookOfRun(run: XmlElement, context: WordContext): RunLook {
  const own = childAt(run, 'w:rPr')
  // Runs with the same properties look alike in every paragraph of a style.
  const looks = context.looksOf(own)
  const known = looks.get(context.paragraphStyles) ?? lookOf(own, context)
  looks.set(context.paragraphStyles, known)
  return context.isTableHidden && switchAt(own, 'w:vanish') !== false ? { ...known, hidden: true } : known
}

function lookOf(own: XmlElement | null, context: WordContext): RunLook {
  const chain = context.styles.chainOf(valueAt(own, 'w:rStyle'), 'character')
  const isOn = (name: string): boolean => toggle(name, own, chain, context)
  const value = (...names: string[]): string | null => nearest(own, chain, context, (properties) => valueAt(properties, ...names))
  const underline = value('w:u')
  const align = value('w:vertAlign')
  const marks: TextMarks = {
    ...(isOn('w:b') && { bold: true }),
    ...(isOn('w:i') && { italic: true }),
    ...(underline !== null && underline !== 'none' && { underline: true }),
    ...((isOn('w:strike') || isOn('w:dstrike')) && { strike: true }),
    ...(align === 'superscript' && { raised: true }),
    ...(align === 'subscript' && { lowered: true }),
    ...foreign(childAt(own, 'w:lang')?.attributes[isOn('w:rtl') ? 'w:bidi' : 'w:val']),
  }
  return {
    hidden: isOn('w:vanish'),
    marks,
    font: fontOf(own, chain, context),
    pale: isPale(value('w:color')) && childAt(own, 'w:shd') === null && childAt(own, 'w:highlight') === null,
    tiny: isTiny(Number(value('w:sz') ?? 0) / 2),
  }
}

/** Whether the mark of a paragraph is hidden: with hidden text on it, nothing of the paragraph shows. */
export function isMarkHidden(paragraphProperties: XmlElement | null, context: WordContext): boolean {
  const own = childAt(paragraphProperties, 'w:rPr')
  return toggle('w:vanish', own, context.styles.chainOf(valueAt(own, 'w:rStyle'), 'character'), context)
}

function toggle(name: string, own: XmlElement | null, chain: XmlElement[], context: WordContext): boolean {
  const direct = switchAt(own, name)
  if (direct !== null) return direct
  const styled = switchOfStyles(chain, name) !== switchOfStyles(context.paragraphStyles, name)
  return styled || switchAt(context.styles.defaultRun, name) === true
}

function nearest(own: XmlElement | null, chain: XmlElement[], context: WordContext, find: (properties: XmlElement) => string | null): string | null {
  for (const properties of [own, ...[...chain, ...context.paragraphStyles].map((style) => childAt(style, 'w:rPr')), context.styles.defaultRun]) {
    const value = properties === null ? null : find(properties)
    if (value !== null) return value
  }
  return null
}

function fontOf(own: XmlElement | null, chain: XmlElement[], context: WordContext): string {
  return nearest(own, chain, context, (properties) => {
    const fonts = childAt(properties, 'w:rFonts')?.attributes
    return fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'] ?? null
  }) ?? ''
}

// Word writes the language of its keyboard on every run; only one that is neither English nor Chinese says something.
function foreign(tag: string | undefined): Pick<TextMarks, 'lang'> {
  return tag === undefined || /^(?:en|zh|x-none)\b/i.test(tag) ? {} : { lang: tag }
}
