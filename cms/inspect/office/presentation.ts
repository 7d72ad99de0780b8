import { MostUsed } from './most-used.ts'
import { countPicture, countTable, hasAlternative, noFacts, type OfficeFacts } from './office-facts.ts'
import type { Element, OfficeParts, Visitor } from './parts.ts'
import { isOn } from '../../import/archive/xml-path.ts'

/** A presentation of PowerPoint; its pages are its slides, its headings the titles of slides. */
export async function inspectPresentation(parts: OfficeParts): Promise<OfficeFacts> {
  await parts.tellMain(await parts.mainPath(), {})
  const facts = noFacts()
  const languages = new MostUsed()
  const slides = parts.paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
  for (const path of slides) await parts.tell(path, new SlideVisitor(facts, languages))
  const remarks: Visitor = {
    open({ name }) {
      // Newer programs write remarks under another namespace.
      if (/^[\w.-]+:cm$/.test(name)) facts.comments += 1
    },
  }
  for (const path of parts.paths.filter((one) => /^ppt\/comments\/[^/]+\.xml$/.test(one))) await parts.tell(path, remarks)
  const { title, language } = await parts.properties('docProps/core.xml')
  return { ...facts, pages: slides.length, title, language: languages.language() || language }
}

class SlideVisitor implements Visitor {
  readonly #facts: OfficeFacts
  readonly #languages: MostUsed
  #shape = { isTitle: false, hasText: false, isPicture: false, hasWords: false }
  #language = ''
  #table = { rows: 0, hasHeaders: false }
  #hasTitle = false

  constructor(facts: OfficeFacts, languages: MostUsed) {
    this.#facts = facts
    this.#languages = languages
  }

  open({ name, attributes }: Element): void {
    if (name === 'p:sld' && !isOn(attributes['show'])) this.#facts.hiddenParts += 1
    if (name === 'p:sp' || name === 'p:pic' || name === 'p:graphicFrame') this.#shape = { isTitle: false, hasText: false, isPicture: name === 'p:pic', hasWords: false }
    if (name === 'c:chart' || name === 'dgm:relIds') this.#shape.isPicture = true
    if (name === 'p:cNvPr' && hasAlternative(attributes)) this.#shape.hasText = true
    if (name === 'adec:decorative' && isOn(attributes['val'])) this.#shape.hasText = true
    if (name === 'p:ph' && /^(?:ctrT|t)itle$/.test(attributes['type'] ?? '')) this.#shape.isTitle = true
    if (name === 'a:r') this.#language = ''
    if (name === 'a:rPr') this.#language = attributes['lang'] ?? ''
    if (name === 'a:tbl') this.#table = { rows: 0, hasHeaders: false }
    if (name === 'a:tblPr') this.#table.hasHeaders = ['1', 'true'].includes(attributes['firstRow'] ?? '')
    if (name === 'a:tr') this.#table.rows += 1
  }

  text(text: string, within: readonly Element[]): void {
    if (within.at(-1)?.name !== 'a:t' || text.trim() === '') return
    this.#shape.hasWords = true
    this.#languages.add(this.#language, text)
  }

  close({ name }: Element): void {
    if (name === 'a:tbl') countTable(this.#facts, this.#table.rows, this.#table.hasHeaders)
    if (name === 'p:sp' && this.#shape.isTitle && this.#shape.hasWords) this.#hasTitle = true
    if ((name === 'p:pic' || name === 'p:graphicFrame') && this.#shape.isPicture) countPicture(this.#facts, this.#shape.hasText)
    if (name === 'p:sld' && this.#hasTitle) this.#facts.headings += 1
  }
}
