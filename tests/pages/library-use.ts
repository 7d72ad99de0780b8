import { DomUtils, parseDocument } from 'htmlparser2'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number]

interface Pattern {
  /** What is native on the page, in words. */
  native: string
  matches(element: Element): boolean
  /** Elements of the library one of which has to be around it. */
  within: readonly string[]
}

const attribute = (element: Element, name: string): string => element.attribs[name] ?? ''
const classesOf = (element: Element): string[] => attribute(element, 'class').split(/\s+/).filter(Boolean)
const named = (...names: string[]) => (element: Element) => names.includes(element.name)
const withClass = (...names: string[]) => (element: Element) => classesOf(element).some((name) => names.includes(name))
const parentsOf = (element: Element): Element[] => {
  const { parent } = element
  return parent && 'attribs' in parent ? [parent as Element, ...parentsOf(parent as Element)] : []
}
const siblings = (element: Element, name: string): number => DomUtils.getSiblings(element).filter((one) => 'name' in one && one.name === name).length

/** A list may mark the current one of its items, which is no place of the reader's: `aria-current="true"` on what is no link. */
const isWhereTheReaderIs = (element: Element): boolean => 'aria-current' in element.attribs && (element.name === 'a' || attribute(element, 'aria-current') !== 'true')

const formElements = ['clf-address-input', 'clf-field', 'clf-fieldset', 'clf-date-input', 'clf-hkid-field', 'clf-file-upload', 'clf-phone-field']

/** For what HTML or a class of clf.css can make, the element that the library has for it. */
const patterns: readonly Pattern[] = [
  { native: 'a table', matches: named('table'), within: ['clf-table'] },
  { native: 'a header of the page', matches: named('header'), within: ['clf-header'] },
  { native: 'a footer of the page', matches: named('footer'), within: ['clf-footer'] },
  { native: 'a link over the page furniture', matches: (element) => element.name === 'a' && attribute(element, 'href') === '#content', within: ['clf-skip-link', 'clf-header'] },
  { native: 'a link that marks where the reader is', matches: isWhereTheReaderIs, within: ['clf-navigation', 'clf-side-navigation', 'clf-breadcrumb', 'clf-pagination', 'clf-tabs'] },
  { native: 'a link to the page before or after', matches: (element) => element.name === 'a' && /^(?:prev|next)$/.test(attribute(element, 'rel')), within: ['clf-pagination'] },
  { native: 'sections that open', matches: (element) => element.name === 'details' && siblings(element, 'details') > 1, within: ['clf-accordion'] },
  { native: 'a dialog', matches: (element) => element.name === 'dialog' || /^(?:alert)?dialog$/.test(attribute(element, 'role')), within: ['clf-dialog'] },
  { native: 'tabs', matches: (element) => attribute(element, 'role') === 'tablist', within: ['clf-tabs'] },
  { native: 'a button', matches: (element) => element.name === 'button' || (element.name === 'input' && /^(?:submit|button|reset|image)$/.test(attribute(element, 'type'))), within: ['clf-button'] },
  {
    native: 'a form control',
    matches: (element) => named('select', 'textarea')(element) || (element.name === 'input' && !/^(?:hidden|submit|button|reset|image|file)$/.test(attribute(element, 'type'))),
    within: formElements,
  },
  { native: 'a file input', matches: (element) => element.name === 'input' && attribute(element, 'type') === 'file', within: ['clf-file-upload'] },
  { native: 'a group of controls', matches: named('fieldset'), within: ['clf-address-input', 'clf-fieldset', 'clf-date-input'] },
  { native: 'a notice', matches: (element) => /^(?:alert|status)$/.test(attribute(element, 'role')), within: ['clf-notice-banner', 'clf-error-summary'] },
  { native: 'a list of errors', matches: withClass('clf-error-summary'), within: ['clf-error-summary'] },
  { native: 'a class that stands for an element', matches: withClass('clf-button', 'clf-tag', 'clf-pagination', 'clf-table-scroll', 'clf-field', 'clf-field-error'), within: [] },
]

/** Bodies are written by @clf/content for any consumer, with classes of clf.css, so that they need no element and no script. */
const bodies = ['intranet-document-text']

const library = readFileSync(join(import.meta.dirname, '../../packages/components/README.md'), 'utf8')
const isKnownClass = (name: string): boolean => /^(?:shell|intranet)-/.test(name) || library.includes(`\`${name}\``)

/** Where a page makes by hand what the library has an element for, and the classes on it that nobody names. Shadow trees are the library's own. */
export function faultsOfLibraryUse(html: string): string[] {
  const all = DomUtils.findAll(() => true, parseDocument(html).children)
  const own = all.filter((element) => [element, ...parentsOf(element)].every(({ name, attribs }) => name !== 'template' && attribs['shadowrootmode'] === undefined))
  const native = own.flatMap((element) => {
    const parents = parentsOf(element)
    if (parents.some(withClass(...bodies))) return []
    const broken = patterns.filter(({ matches, within }) => matches(element) && !parents.some(({ name }) => within.includes(name)))
    return broken.map(({ native: what, within }) => `${what}, ${tagOf(element)}: ${within.length > 0 ? `put it in <${within.join('> or <')}>` : 'use the element'}`)
  })
  const unknown = own.flatMap((element) => classesOf(element).filter((name) => !isKnownClass(name)).map((name) => `${tagOf(element)}: no README names the class ${name}`))
  return [...new Set([...native, ...unknown])]
}

const tagOf = ({ name, attribs }: Element): string => `<${[name, ...Object.entries(attribs).map(([key, value]) => `${key}="${value}"`)].join(' ').slice(0, 120)}>`
