import { MostUsed } from './most-used.ts'
import { countPicture, countTable, hasAlternative, noFacts, type OfficeFacts } from './office-facts.ts'
import type { Element, OfficeParts, Visitor } from './parts.ts'
import { isOn } from '../../import/archive/xml-path.ts'
import { wordStyles, type WordStyles } from './word-styles.ts'

const changes = new Set([
  'w:ins',
  'w:del',
  'w:moveFrom',
  'w:moveTo',
  'w14:conflictIns',
  'w14:conflictDel',
  'w:cellIns',
  'w:cellDel',
  'w:cellMerge',
  'w:numberingChange',
  ...['rPr', 'pPr', 'tblPr', 'tblPrEx', 'tblGrid', 'trPr', 'tcPr', 'sectPr'].map((properties) => `w:${properties}Change`),
])

/** Parts beside the main one that hold words. */
const beside = new Set(['header', 'footer', 'footnotes', 'endnotes'])

/** A document of Word; its parts may have any names. */
export async function inspectText(parts: OfficeParts): Promise<OfficeFacts> {
  const main = await parts.mainPath()
  const related = await parts.related(main)
  const styles = await wordStyles(parts, related.find(({ type }) => type === 'styles')?.target ?? '')
  const facts = noFacts()
  const languages = new MostUsed()
  await parts.tellMain(main, new TextVisitor(facts, styles, languages))
  const others = new Set(related.filter(({ type }) => beside.has(type)).map(({ target }) => target))
  for (const path of others) await parts.tell(path, new TextVisitor(facts, styles, languages))
  const remarks: Visitor = {
    open({ name }) {
      if (name === 'w:comment') facts.comments += 1
    },
  }
  for (const { target } of related.filter(({ type }) => type === 'comments')) await parts.tell(target, remarks)
  const { title, language } = await parts.properties('docProps/core.xml')
  return { ...facts, title, language: languages.language() || language }
}

interface Table {
  rows: number
  hasHeaders: boolean
}

interface Picture {
  isPicture: boolean
  hasText: boolean
}

class TextVisitor implements Visitor {
  readonly #facts: OfficeFacts
  readonly #styles: WordStyles
  readonly #languages: MostUsed
  readonly #paragraphs: { isHeading: boolean; isHidden: boolean; hasText: boolean }[] = []
  readonly #tables: Table[] = []
  readonly #pictures: Picture[] = []
  #run: { isHidden: boolean; hasText: boolean } | null = null
  /** Depth of what older programs are shown in the place of what stands there already. */
  #fallbacks = 0

  constructor(facts: OfficeFacts, styles: WordStyles, languages: MostUsed) {
    this.#facts = facts
    this.#styles = styles
    this.#languages = languages
  }

  open({ name, attributes }: Element, within: readonly Element[]): void {
    if (name === 'mc:Fallback') this.#fallbacks += 1
    if (this.#fallbacks > 0) return
    const value = attributes['w:val']
    const [paragraph, table, picture] = [this.#paragraphs.at(-1), this.#tables.at(-1), this.#pictures.at(-1)]
    if (changes.has(name)) this.#facts.trackedChanges += 1
    switch (name) {
      case 'w:p':
        return void this.#paragraphs.push({ isHeading: false, isHidden: false, hasText: false })
      case 'w:pStyle':
        if (paragraph) Object.assign(paragraph, { isHeading: this.#styles.isHeading(value ?? ''), isHidden: this.#styles.isHidden(value ?? '') })
        return
      case 'w:outlineLvl':
        if (paragraph) paragraph.isHeading = Number(value) < 9
        return
      case 'w:r':
        return void (this.#run = { isHidden: paragraph?.isHidden === true, hasText: false })
      case 'w:rStyle':
        // Two styles that hide show again (ECMA-376, 17.7.3).
        if (this.#run) this.#run.isHidden = this.#styles.isHidden(value ?? '') !== (paragraph?.isHidden === true)
        return
      case 'w:vanish':
        // Of the mark at the end of a paragraph it hides no word.
        if (this.#run && within.at(-2)?.name === 'w:r') this.#run.isHidden = isOn(value)
        return
      case 'w:tbl':
        return void this.#tables.push({ rows: 0, hasHeaders: false })
      case 'w:tr':
        if (table) table.rows += 1
        return
      case 'w:tblHeader':
        if (table?.rows === 1) table.hasHeaders = isOn(value)
        return
      case 'w:drawing':
      case 'w:pict':
        return void this.#pictures.push({ isPicture: false, hasText: false })
    }
    if (picture) readPicture(picture, name, attributes)
  }

  text(text: string, within: readonly Element[]): void {
    if (this.#fallbacks > 0 || within.at(-1)?.name !== 'w:t' || text.trim() === '') return
    const paragraph = this.#paragraphs.at(-1)
    if (paragraph) paragraph.hasText = true
    if (this.#run) this.#run.hasText = true
    const { western, eastAsian } = this.#styles.languages
    this.#languages.add(eastAsian, text.replaceAll(/\P{Script=Han}/gu, ''))
    this.#languages.add(western, text.replaceAll(/\p{Script=Han}/gu, ''))
  }

  close({ name }: Element): void {
    if (name === 'mc:Fallback') this.#fallbacks -= 1
    if (this.#fallbacks > 0) return
    if (name === 'w:p' && isTitled(this.#paragraphs.pop())) this.#facts.headings += 1
    if (name === 'w:r') {
      if (this.#run?.isHidden && this.#run.hasText) this.#facts.hiddenParts += 1
      this.#run = null
    }
    if (name === 'w:tbl') {
      const { rows, hasHeaders } = this.#tables.pop() ?? { rows: 0, hasHeaders: false }
      countTable(this.#facts, rows, hasHeaders)
    }
    if (name === 'w:drawing' || name === 'w:pict') {
      const picture = this.#pictures.pop()
      if (picture?.isPicture) countPicture(this.#facts, picture.hasText)
    }
  }
}

const isTitled = (paragraph: { isHeading: boolean; hasText: boolean } | undefined): boolean => paragraph?.isHeading === true && paragraph.hasText

function readPicture(picture: Picture, name: string, attributes: Element['attributes']): void {
  if (name === 'pic:pic' || name === 'c:chart' || name === 'dgm:relIds' || name === 'v:imagedata') picture.isPicture = true
  if ((name === 'wp:docPr' || name === 'pic:cNvPr' || name === 'v:shape') && hasAlternative(attributes)) picture.hasText = true
  if (name === 'adec:decorative' && isOn(attributes['val'])) picture.hasText = true
}
