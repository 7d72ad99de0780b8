import sax from 'sax'
import { Refusal } from '../refusal.ts'
import { archiveLimits } from './limits.ts'
import { canonicalPrefixes } from './namespaces.ts'
import { damaged, definesEntities, tablesTooDeep, tooDeep, tooManyElements } from './refusals.ts'

/** An element with its name and attributes under the prefix that the standard's own examples use: `w:p`, `w:val`. */
export interface XmlElement {
  name: string
  attributes: Readonly<Record<string, string>>
  children: (XmlElement | string)[]
}

export interface XmlOptions {
  /** Whether white space between elements is text, as in OpenDocument. */
  mixed?: boolean
  /** Elements that are not kept, with all they hold. */
  skip?: ReadonlySet<string>
}

type Scope = Readonly<Record<string, string>>

/** Hears of an XML part element by element, under the prefixes of {@link XmlElement}. */
export interface XmlHandler {
  open(name: string, attributes: Readonly<Record<string, string>>): void
  text(text: string): void
  close(name: string): void
}

// A picture of VML may stand in one attribute; parts are limited in size before they are read.
Object.assign(sax, { MAX_BUFFER_LENGTH: Number.POSITIVE_INFINITY })

const pieceBytes = 65_536
const noAttributes: Readonly<Record<string, string>> = Object.freeze({})

/** The root of an XML part. `name` is that of the file, for refusals. */
export function parseXml(bytes: Buffer, name: string, { mixed = false, skip = new Set() }: XmlOptions = {}): XmlElement {
  const root: XmlElement = { name: '', attributes: noAttributes, children: [] }
  const stack = [root]
  const known = new Map<string, XmlElement>()
  let skipped = 0
  walkXml(bytes, name, {
    open(elementName, attributes) {
      if (skipped > 0 || skip.has(elementName)) return void (skipped += 1)
      const element = { name: elementName, attributes, children: [] }
      stack.at(-1)?.children.push(element)
      stack.push(element)
    },
    text(text) {
      const parent = stack.at(-1) as XmlElement
      if (skipped > 0 || (!mixed && !/:t$|:delText$|:instrText$|Text$/.test(parent.name) && text.trim() === '')) return
      const last = parent.children.at(-1)
      if (typeof last === 'string') parent.children[parent.children.length - 1] = last + text
      else parent.children.push(text)
    },
    close() {
      if (skipped > 0) return void (skipped -= 1)
      const element = stack.pop() as XmlElement
      const siblings = stack.at(-1)?.children
      if (siblings !== undefined && shared.has(element.name)) siblings[siblings.length - 1] = sharedElement(element, known)
    },
  })
  const top = root.children.find((child) => typeof child !== 'string')
  if (top === undefined) throw damaged(name)
  return top as XmlElement
}

/** Properties that thousands of runs and paragraphs have alike; one object stands for all that are the same. */
const shared = new Set(['w:rPr', 'w:pPr', 'w:tcPr', 'w:trPr'])

function sharedElement(element: XmlElement, known: Map<string, XmlElement>): XmlElement {
  const key = JSON.stringify(element)
  const first = known.get(key)
  if (first === undefined) known.set(key, element)
  return first ?? element
}

/** Tells an XML part to a handler, element by element, and keeps nothing of it. */
export function walkXml(bytes: Buffer, name: string, handler: XmlHandler): void {
  const parser = sax.parser(true, {})
  const scopes: Scope[] = [{}]
  let elements = 0
  let tables = 0
  parser.ondoctype = () => {
    throw definesEntities(name)
  }
  parser.onerror = () => {
    throw damaged(name)
  }
  parser.onopentag = (tag) => {
    elements += 1
    if (elements > archiveLimits.xmlElements) throw tooManyElements(name)
    if (scopes.length > archiveLimits.xmlDepth) throw tables > archiveLimits.tableDepth ? tablesTooDeep(name) : tooDeep(name)
    const scope = scopeOf(tag.attributes as Record<string, string>, scopes.at(-1) as Scope)
    scopes.push(scope)
    const elementName = resolve(tag.name, scope, scope[''] ?? '')
    if (isTable(elementName) && ++tables > archiveLimits.tableDepth) throw tablesTooDeep(name)
    handler.open(elementName, attributesOf(tag.attributes as Record<string, string>, scope))
  }
  parser.ontext = (text) => handler.text(text)
  parser.oncdata = (text) => handler.text(text)
  parser.onclosetag = (tagName) => {
    const scope = scopes.pop() as Scope
    const elementName = resolve(tagName, scope, scope[''] ?? '')
    if (isTable(elementName)) tables -= 1
    handler.close(elementName)
  }
  feed(parser, bytes, name)
}

// XML is UTF-8 or, with a byte order mark, UTF-16. It is decoded piece by piece, so that no second copy of it is held.
function feed(parser: sax.SAXParser, bytes: Buffer, name: string): void {
  const decoder = new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8')
  try {
    for (let start = 0; start < bytes.length; start += pieceBytes) parser.write(decoder.decode(bytes.subarray(start, start + pieceBytes), { stream: true }))
    parser.write(decoder.decode()).close()
  } catch (error) {
    throw error instanceof Refusal ? error : damaged(name)
  }
}

function isTable(name: string): boolean {
  return name === 'w:tbl' || name === 'table:table'
}

function scopeOf(attributes: Record<string, string>, outer: Scope): Scope {
  let scope: Record<string, string> | null = null
  for (const name of Object.keys(attributes)) {
    if (!name.startsWith('xmlns')) continue
    scope ??= { ...outer }
    const prefix = name === 'xmlns' ? '' : name.slice(6)
    scope[prefix] = canonicalPrefixes.get(attributes[name] ?? '') ?? prefix
  }
  return scope ?? outer
}

function attributesOf(attributes: Record<string, string>, scope: Scope): Record<string, string> {
  const names = Object.keys(attributes)
  if (names.length === 0) return noAttributes as Record<string, string>
  if (names.every((name) => !isIdle(name) && resolve(name, scope, '') === name)) return attributes
  const own: Record<string, string> = {}
  let isEmpty = true
  for (const name of names) {
    if (isIdle(name)) continue
    own[resolve(name, scope, '')] = attributes[name] ?? ''
    isEmpty = false
  }
  return isEmpty ? (noAttributes as Record<string, string>) : own
}

// Declarations, and marks of who saved what when.
function isIdle(name: string): boolean {
  return name.startsWith('xmlns') || name.startsWith('w:rsid') || name === 'xml:space' || name === 'w14:paraId' || name === 'w14:textId'
}

function resolve(name: string, scope: Scope, withoutPrefix: string): string {
  const colon = name.indexOf(':')
  if (colon < 0) return withoutPrefix === '' ? name : `${withoutPrefix}:${name}`
  const prefix = name.slice(0, colon)
  const canonical = scope[prefix] ?? prefix
  return canonical === prefix ? name : `${canonical}:${name.slice(colon + 1)}`
}
