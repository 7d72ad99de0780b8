import { DomUtils, ElementType, parseDocument } from 'htmlparser2'
import type { Part } from './site.ts'

export type Element = NonNullable<ReturnType<typeof DomUtils.findOne>>
type Node = Element['children'][number]
type Document = ReturnType<typeof parseDocument>

/** The source of a page, templates of shadow roots included, as a tree that operators change. */
export class Markup {
  readonly document: Document
  #names = 0

  constructor(html: string) {
    this.document = parseDocument(html, { lowerCaseAttributeNames: false })
    markOurs(this)
  }

  /** The element that is a part of the page. */
  part(part: Part): Element {
    const found = this.find(part)
    if (!found) throw new Error(`This page has no ${part}.`)
    return found
  }

  find(part: string): Element | null {
    return this.first((element) => element.attribs['data-part'] === part)
  }

  first(test: (element: Element) => boolean): Element | null {
    return DomUtils.findOne(test, this.document.children)
  }

  all(test: (element: Element) => boolean): Element[] {
    return DomUtils.findAll(test, this.document.children)
  }

  tag(name: string): Element {
    const found = this.first((element) => element.name === name)
    if (!found) throw new Error(`This page has no <${name}>.`)
    return found
  }

  /** Where content of a part goes: the root of an element, or itself. */
  inside(part: Part): Element {
    const element = this.part(part)
    return element.children.find((child): child is Element => isElement(child) && child.name === 'template') ?? element
  }

  /** Paragraphs of the content. */
  paragraphs(): Element[] {
    return this.all(({ name, attribs, parent }) => name === 'p' && !('data-part' in attribs) && parent !== null && isElement(parent) && parent.attribs['data-part'] === 'main')
  }

  attribute(element: Element, name: string, value: string): void {
    element.attribs[name] = value
  }

  /** Adds declarations to the element itself. */
  style(element: Element, declarations: string): void {
    const before = element.attribs['style']
    element.attribs['style'] = before ? `${before}; ${declarations}` : declarations
  }

  /** Adds a rule about the element in the style sheet of its own root. `declarations` hold `&` where the rule needs the selector for itself. */
  rule(element: Element, declarations: string, around: [before: string, after: string] = ['', '']): void {
    const name = `x${(this.#names += 1)}`
    element.attribs['class'] = [element.attribs['class'], name].filter(Boolean).join(' ')
    this.css(`${around[0]} .${name}.${name} { ${declarations} } ${around[1]}`.trim(), element)
  }

  /** Adds a style sheet, last in the root of an element, or in the head of the page. */
  css(text: string, beside?: Element): void {
    let root: Element | undefined
    for (let each = beside?.parent; each; each = each.parent)
      if (isElement(each) && each.name === 'template') {
        root = each
        break
      }
    const [style] = this.#nodes(`<style>${text}</style>`)
    if (style) DomUtils.appendChild(root ?? this.tag('head'), style)
  }

  /** Puts this, and nothing else, into the element. */
  text(element: Element, html: string): void {
    for (const child of [...element.children]) DomUtils.removeElement(child)
    for (const node of this.#nodes(html)) DomUtils.appendChild(element, node)
  }

  /** Changes text that stands in the element, wherever it stands. */
  words(element: Element, change: (text: string) => string): void {
    for (const node of DomUtils.find((each) => each.type === ElementType.Text, element.children, true, Infinity)) {
      if ('data' in node) node.data = change(node.data)
    }
  }

  textOf(element: Element): string {
    return DomUtils.textContent(element)
  }

  before(element: Element | Node, html: string): void {
    for (const node of this.#nodes(html)) DomUtils.prepend(element, node)
  }

  after(element: Element | Node, html: string): void {
    for (const node of this.#nodes(html).toReversed()) DomUtils.append(element, node)
  }

  append(element: Element, html: string): void {
    for (const node of this.#nodes(html)) DomUtils.appendChild(element, node)
  }

  prepend(element: Element, html: string): void {
    for (const node of this.#nodes(html).toReversed()) DomUtils.prependChild(element, node)
  }

  replace(element: Element, html: string): void {
    this.before(element, html)
    DomUtils.removeElement(element)
  }

  /** Puts the element into another; `html` is one element with an empty place for it. */
  wrap(element: Element, html: string): Element {
    const [around] = this.#nodes(html)
    if (!around || !isElement(around)) throw new Error('Wrap it in one element.')
    DomUtils.replaceElement(element, around)
    DomUtils.appendChild(DomUtils.findOne((each) => each.children.length === 0, [around]) ?? around, element)
    return around
  }

  rename(element: Element, name: string): void {
    element.name = name
  }

  remove(element: Element): void {
    DomUtils.removeElement(element)
  }

  /** Takes an element from where it is and puts it before another. */
  move(element: Element, before: Element): void {
    DomUtils.removeElement(element)
    DomUtils.prepend(before, element)
  }

  moveInto(element: Element, into: Element): void {
    DomUtils.removeElement(element)
    DomUtils.appendChild(into, element)
  }

  outer(element: Element): string {
    return DomUtils.getOuterHTML(element, { decodeEntities: false })
  }

  inner(element: Element): string {
    return DomUtils.getInnerHTML(element, { decodeEntities: false })
  }

  toString(): string {
    return DomUtils.getOuterHTML(this.document, { decodeEntities: false, emptyAttrs: false })
  }

  #nodes(html: string): Node[] {
    const nodes = [...parseDocument(html, { lowerCaseAttributeNames: false }).children]
    for (const node of nodes) DomUtils.removeElement(node)
    return nodes
  }
}

export const isElement = (node: unknown): node is Element => typeof node === 'object' && node !== null && 'type' in node && ElementType.isTag(node as Node)

/** Parts of our own elements are found by what is in their roots. */
function markOurs(markup: Markup): void {
  const inRoot = (host: string, test: (element: Element) => boolean) => {
    const root = markup.first((element) => element.name === host)
    return root ? DomUtils.findOne(test, root.children) : null
  }
  const mark = (part: Part, element: Element | null) => {
    if (element) element.attribs['data-part'] = part
  }
  const header = markup.first((element) => element.name === 'clf-header')
  if (!header) return
  const of = (name: string) => (element: Element) => (element.attribs['class'] ?? '').split(' ').includes(name)
  // The hosts paint; their roots hold what stands in them.
  mark('header', header)
  mark('skip', inRoot('clf-header', ({ name, attribs }) => name === 'a' && attribs['href'] === '#content'))
  mark('home', inRoot('clf-header', of('home')))
  mark('names', inRoot('clf-header', of('names')))
  mark('government', inRoot('clf-header', of('department')))
  mark('department', inRoot('clf-header', of('site')))
  mark('tools', inRoot('clf-header', of('preferences')))
  mark('portal', inRoot('clf-header', ({ attribs }) => attribs['href'] === 'https://www.gov.hk/'))
  mark('languages', inRoot('clf-language-switch', ({ name }) => name === 'nav'))
  for (const [part, tag] of [['language-en', 'en'], ['language-tc', 'zh-Hant-HK'], ['language-sc', 'zh-Hans']] as const)
    mark(
      part,
      inRoot('clf-language-switch', ({ attribs }) => attribs['hreflang'] === tag),
    )
  mark('text-size', inRoot('clf-text-size', ({ name }) => name === 'form'))
  for (const [part, value] of [['size-1', 'default'], ['size-2', 'larger'], ['size-3', 'largest']] as const)
    mark(
      part,
      inRoot('clf-text-size', ({ name, attribs }) => name === 'button' && attribs['value'] === value),
    )
  mark('search', inRoot('clf-header', ({ attribs }) => attribs['role'] === 'search'))
  mark('site-map', inRoot('clf-header', ({ name, attribs }) => name === 'a' && attribs['href'] === header.attribs['site-map-href']))
  mark('contact', inRoot('clf-header', ({ name, attribs }) => name === 'a' && attribs['href'] === header.attribs['contact-href']))
  mark('navigation', markup.first(({ name }) => name === 'clf-navigation'))
  mark('breadcrumb', markup.first(({ name }) => name === 'clf-breadcrumb'))
  mark('main', markup.first(({ name }) => name === 'main'))
  mark('demonstration', inRoot('clf-official-banner', of('statement')))
  const footer = markup.first(({ name }) => name === 'clf-footer')
  mark('footer', footer)
  for (const part of ['notices', 'privacy', 'accessibility'] as const) mark(part, inRoot('clf-footer', ({ name, attribs }) => name === 'a' && attribs['href'] === footer?.attribs[`${part}-href`]))
  const date = inRoot('clf-footer', ({ name }) => name === 'time')
  mark('date', date)
  if (date?.parent && isElement(date.parent)) date.parent.attribs['data-part'] = 'revision'
}
