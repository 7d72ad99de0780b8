import type { Cell, TextRun } from '@clf/rules'
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import type { FileSnapshot, PdfPage } from '../file-snapshot.ts'

type Document = Awaited<ReturnType<typeof getDocumentProxy>>
type Page = Awaited<ReturnType<Document['getPage']>>

/** A node of the structure tree as PDF.js gives it (ISO 32000-2, 14.7). */
interface Node {
  role: string
  children: (Node | Leaf)[]
  alt?: string
  lang?: string
}

interface Leaf {
  type: 'content' | 'object' | 'annotation'
  id: string
}

/** Reads of a page what its structure says. */
interface Reading {
  texts: FileSnapshot['texts'][number][]
  headings: FileSnapshot['headings'][number][]
  links: FileSnapshot['links'][number][]
  images: FileSnapshot['images'][number][]
  tables: FileSnapshot['tables'][number][]
}

/** A document that asks for a password before anything of it can be read. */
export class PdfPasswordError extends Error {
  override name = 'PdfPasswordError'
}

/** A file that says it is a PDF and cannot be read as one. */
export class PdfBrokenError extends Error {
  override name = 'PdfBrokenError'
}

/**
 * Reads a PDF into what rules judge: its structure where it is tagged, its text, and what it allows.
 * @throws {PdfPasswordError | PdfBrokenError}
 */
export async function readPdf(bytes: Uint8Array, url: string): Promise<FileSnapshot> {
  const document = await open(bytes)
  try {
    const { PermissionFlag } = await getResolvedPDFJS()
    const [{ info }, mark, permissions, viewer] = await Promise.all([document.getMetadata(), document.getMarkInfo(), document.getPermissions(), document.getViewerPreferences()])
    const { Language, Title } = info as { Language?: unknown; Title?: unknown }
    const language = typeof Language === 'string' ? Language : ''
    const reading: Reading = { texts: [], headings: [], links: [], images: [], tables: [] }
    const pages: PdfPage[] = []
    let hasStructure = false
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number)
      const tree = (await page.getStructTree()) as Node | null
      hasStructure ||= tree !== null && tree.children.length > 0
      pages.push(await readPage(page, number, tree, language, reading))
      page.cleanup()
    }
    return {
      ...reading,
      attachments: [],
      labels: [],
      anchors: [],
      url,
      language,
      title: typeof Title === 'string' ? Title.trim() : '',
      pdf: {
        isTagged: mark?.Marked === true && hasStructure,
        showsTitle: (viewer as { DisplayDocTitle?: boolean } | null)?.DisplayDocTitle === true,
        isOpenToScreenReaders: permissions === null || permissions.includes(PermissionFlag.COPY_FOR_ACCESSIBILITY) || permissions.includes(PermissionFlag.COPY),
        pages,
      },
    }
  } finally {
    await document.cleanup()
  }
}

async function open(bytes: Uint8Array): Promise<Document> {
  try {
    // PDF.js takes the bytes for itself.
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'PasswordException') throw new PdfPasswordError(cause.message, { cause })
    throw new PdfBrokenError(cause instanceof Error ? cause.message : String(cause), { cause })
  }
}

async function readPage(page: Page, number: number, tree: Node | null, language: string, reading: Reading): Promise<PdfPage> {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const byId = new Map<string, string>()
  const open: (string | null)[] = []
  let whole = ''
  for (const item of items) {
    if ('str' in item) {
      const text = item.str + (item.hasEOL ? '\n' : '')
      whole += text
      const id = open.findLast((each) => each !== null)
      if (id) byId.set(id, (byId.get(id) ?? '') + text)
    } else if (item.type === 'endMarkedContent') open.pop()
    else open.push(item.type === 'beginMarkedContentProps' ? (item.id ?? null) : null)
  }
  const addresses = new Map((await page.getAnnotations()).map((each) => [(each as { id: string }).id, (each as { url?: string }).url ?? ''] as const))
  if (tree) new PageReader(number, byId, addresses, reading).read(tree, language)
  // Without structure nothing says which lines belong together.
  else for (const line of whole.split('\n')) if (line.trim() !== '') reading.texts.push({ ...place(number, '', line), text: plain(line), lang: language })
  const letters = [...whole].filter((character) => !/\s/u.test(character))
  return { number, characters: letters.length, unreadable: letters.filter((character) => /[\p{Co}\uFFFD]/u.test(character)).length, drawing: await drawingOf(page) }
}

async function drawingOf(page: Page): Promise<PdfPage['drawing']> {
  const { OPS } = await getResolvedPDFJS()
  const { fnArray } = await page.getOperatorList()
  const pictures = new Set([OPS.paintImageXObject, OPS.paintInlineImageXObject, OPS.paintImageMaskXObject, OPS.paintImageXObjectRepeat])
  if (fnArray.some((operation) => pictures.has(operation))) return 'pictures'
  return fnArray.some((operation) => operation === OPS.constructPath || operation === OPS.shadingFill) ? 'lines' : 'none'
}

/** Text as it is searched for: Skia writes some characters as the radicals they look like, and a line that ends within Chinese words is no space. */
const plain = (text: string) => text.normalize('NFKC').replaceAll(/(?<=\p{Script=Han}|[，。；：、！？）」])\s*\n\s*(?=\p{Script=Han}|[，。；：、！？（「])/gu, '').replaceAll(/\s+/gu, ' ').trim()

/** Where something is in a PDF: the page as readers open it (RFC 8118), then what it is. */
const place = (number: number, what: string, text: string) => ({ pointer: `#page=${number}${what && ` ${what}`}`, snippet: plain(text).slice(0, 200) })

class PageReader {
  readonly #number: number
  readonly #texts: ReadonlyMap<string, string>
  readonly #addresses: ReadonlyMap<string, string>
  readonly #reading: Reading
  readonly #counts = new Map<string, number>()

  constructor(number: number, texts: ReadonlyMap<string, string>, addresses: ReadonlyMap<string, string>, reading: Reading) {
    this.#number = number
    this.#texts = texts
    this.#addresses = addresses
    this.#reading = reading
  }

  read(node: Node, around: string): void {
    const lang = node.lang || around
    const where = this.#placeOf(node)
    const text = plain(this.#textOf(node))
    const level = /^H([1-6])$/.exec(node.role)?.[1]
    if (level) this.#reading.headings.push({ ...where, level: Number(level), text })
    if (node.role === 'Link') this.#reading.links.push({ ...where, text: plain(node.alt ?? '') || text, address: this.#addressOf(node) })
    if (node.role === 'Figure') this.#reading.images.push({ ...where, alternative: node.alt === undefined ? null : node.alt.trim(), isDecorative: false, file: '' })
    if (node.role === 'Table') this.#reading.tables.push({ ...where, ...this.#tableOf(node) })
    const own = plain(node.children.map((child) => ('role' in child ? '' : this.#textOf(child))).join(''))
    if (own !== '') this.#reading.texts.push({ ...where, text: own, lang } satisfies TextRun)
    for (const child of node.children) if ('role' in child) this.read(child, lang)
  }

  #placeOf(node: Node) {
    const count = (this.#counts.get(node.role) ?? 0) + 1
    this.#counts.set(node.role, count)
    return place(this.#number, `${node.role}[${count}]`, this.#textOf(node))
  }

  #textOf(node: Node | Leaf): string {
    if ('role' in node) return node.children.map((child) => this.#textOf(child)).join(/^(Table|TR|L|LI|Document|Sect)$/.test(node.role) ? ' ' : '')
    return node.type === 'content' ? (this.#texts.get(node.id) ?? '') : ''
  }

  #addressOf(node: Node): string {
    for (const child of node.children) {
      const address = 'role' in child ? this.#addressOf(child) : this.#addresses.get(child.id)
      if (address) return address
    }
    return ''
  }

  #tableOf(table: Node): { caption: string | null; rows: Cell[][] } {
    const caption = this.#all(table, 'Caption')[0]
    const rows = this.#all(table, 'TR').map((row) =>
      row.children.flatMap((cell): Cell[] => ('role' in cell && /^T[HD]$/.test(cell.role) ? [{ text: plain(this.#textOf(cell)), isHeader: cell.role === 'TH' }] : []))
    )
    return { caption: caption ? plain(this.#textOf(caption)) : null, rows }
  }

  /** Every node of a role within another, those of tables within it left out. */
  #all(within: Node, role: string): Node[] {
    return within.children.flatMap((child) => ('role' in child ? (child.role === role ? [child] : child.role === 'Table' ? [] : this.#all(child, role)) : []))
  }
}
