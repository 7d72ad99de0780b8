import type { XmlElement } from '../archive/parse-xml.ts'
import { childAt, childrenOf } from '../archive/xml-path.ts'
import type { TextMarks } from '../paper/paper.ts'
import { isPale, isTiny } from '../paper/unseen.ts'

/** Styles and list styles of an OpenDocument file by name: those of its own before those that it shares. */
export class OdtStyles {
  readonly #styles = new Map<string, XmlElement>()
  readonly #lists = new Map<string, XmlElement>()
  readonly outline: XmlElement | null

  constructor(content: XmlElement, shared: XmlElement | null) {
    const places = [childAt(shared, 'office:styles'), childAt(shared, 'office:automatic-styles'), childAt(content, 'office:automatic-styles')]
    for (const style of places.flatMap((place) => childrenOf(place))) {
      const name = style.attributes['style:name'] ?? ''
      if (style.name === 'style:style') this.#styles.set(`${style.attributes['style:family']} ${name}`, style)
      else if (style.name === 'text:list-style') this.#lists.set(name, style)
    }
    this.outline = childAt(shared, 'office:styles', 'text:outline-style')
  }

  listStyle(name: string | undefined): XmlElement | null {
    return this.#lists.get(name ?? '') ?? null
  }

  /** A style and those it comes from, nearest first. */
  chainOf(name: string | undefined, family: 'paragraph' | 'text' | 'section' | 'graphic'): XmlElement[] {
    const chain: XmlElement[] = []
    for (let next = name; next !== undefined && chain.length < 30;) {
      const style = this.#styles.get(`${family} ${next}`)
      if (style === undefined || chain.includes(style)) break
      chain.push(style)
      next = style.attributes['style:parent-style-name']
    }
    return chain
  }

  /** Style of lists that a style of paragraphs names, for lists that name none. */
  listStyleOf(chain: XmlElement[]): XmlElement | null {
    return this.listStyle(chain.map((style) => style.attributes['style:list-style-name']).find((name) => name !== undefined && name !== ''))
  }

  /** The nearest value of a property of text. */
  textValue(chain: XmlElement[], attribute: string): string | undefined {
    return chain.map((style) => childAt(style, 'style:text-properties')?.attributes[attribute]).find((value) => value !== undefined)
  }

  paragraphValue(chain: XmlElement[], attribute: string): string | undefined {
    return chain.map((style) => childAt(style, 'style:paragraph-properties')?.attributes[attribute]).find((value) => value !== undefined)
  }

  // The language of the keyboard stands on most text; only one that is neither English nor Chinese says something.
  #foreign(chain: XmlElement[], around: TextMarks): Pick<TextMarks, 'lang'> {
    const language = this.textValue(chain, 'fo:language')
    if (language === undefined) return around.lang === undefined ? {} : { lang: around.lang }
    const country = this.textValue(chain, 'fo:country')
    if (/^(?:en|zh|none|zxx)$/i.test(language)) return {}
    return { lang: country === undefined || country === 'none' ? language : `${language}-${country}` }
  }

  /** Whether letters of a style cannot be seen on white paper. */
  isPale(chain: XmlElement[]): boolean {
    const ground = this.textValue(chain, 'fo:background-color')
    return isPale(this.textValue(chain, 'fo:color')?.replace('#', '') ?? null) && (ground === undefined || ground === 'transparent')
  }

  /** Whether letters of a style are too small to be read. */
  isTiny(chain: XmlElement[]): boolean {
    const size = this.textValue(chain, 'fo:font-size') ?? ''
    return size.endsWith('pt') && isTiny(Number.parseFloat(size))
  }

  isHidden(chain: XmlElement[]): boolean {
    return this.textValue(chain, 'text:display') === 'none'
  }

  /** How text of a style looks within other text: what the style does not say is as around it. */
  marksOf(chain: XmlElement[], around: TextMarks = {}): TextMarks {
    const mark = <Name extends keyof TextMarks>(name: Name, attribute: string, isSet: (value: string) => boolean): TextMarks => {
      const value = this.textValue(chain, attribute)
      return (value === undefined ? around[name] : isSet(value)) ? { [name]: true as const } : {}
    }
    const isDrawn = (value: string): boolean => value !== 'none'
    return {
      ...mark('bold', 'fo:font-weight', (value) => value === 'bold' || Number(value) >= 600),
      ...mark('italic', 'fo:font-style', (value) => value === 'italic' || value === 'oblique'),
      ...mark('underline', 'style:text-underline-style', isDrawn),
      ...mark('strike', 'style:text-line-through-style', isDrawn),
      ...mark('raised', 'style:text-position', (value) => /^(?:super|[1-9])/.test(value)),
      ...mark('lowered', 'style:text-position', (value) => /^(?:sub|-)/.test(value)),
      ...this.#foreign(chain, around),
    }
  }
}
