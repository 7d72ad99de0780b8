import type { PdfInspection } from '@clf/content'
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { CannotInspect } from './cannot-inspect.ts'

type Document = Awaited<ReturnType<typeof getDocumentProxy>>

/** A node of the structure tree as PDF.js gives it, its role mapped to a standard one (ISO 32000-2, 14.7). */
interface Node {
  role: string
  children: (Node | { type: string })[]
  alt?: string
}

/** Kinds of annotations with which reviewers remark on a page (ISO 32000-2, 12.5.6); links, fields and pop-ups are none. */
const remarks = new Set(['Text', 'FreeText', 'Highlight', 'Underline', 'Squiggly', 'StrikeOut', 'Caret', 'Ink', 'FileAttachment'])

type Structure = Pick<PdfInspection, 'headings' | 'pictures' | 'picturesWithoutText' | 'tables' | 'tablesWithoutHeaders'>

/** What a PDF says of itself, and what its pages hold for somebody who cannot see them. */
export async function inspectPdf(bytes: Buffer): Promise<PdfInspection> {
  const document = await open(bytes)
  try {
    const [{ info }, mark, permissions, viewer, bookmarks] = await Promise.all([
      document.getMetadata(),
      document.getMarkInfo(),
      document.getPermissions(),
      document.getViewerPreferences(),
      document.getOutline(),
    ])
    const { Title, Language, EncryptFilterName } = info as { Title?: unknown; Language?: unknown; EncryptFilterName?: unknown }
    const { structure, hasStructure, wordless, unreadablePages, comments } = await readPages(document)
    const [actions, hasFormActions, attachments] = await Promise.all([document.getJSActions(), document.hasJSActions(), document.getAttachments()])
    const { PermissionFlag } = await getResolvedPDFJS()
    return {
      format: 'pdf',
      bytes: bytes.length,
      pages: document.numPages,
      title: typeof Title === 'string' ? Title.trim() : '',
      language: typeof Language === 'string' ? Language.trim() : '',
      showsTitle: (viewer as { DisplayDocTitle?: boolean } | null)?.DisplayDocTitle === true,
      tagged: mark?.Marked === true && hasStructure,
      encrypted: typeof EncryptFilterName === 'string',
      openToScreenReaders: permissions === null || permissions.includes(PermissionFlag.COPY_FOR_ACCESSIBILITY) || permissions.includes(PermissionFlag.COPY),
      bookmarks: countAll(bookmarks ?? []),
      ...structure,
      picturePages: wordless.length === 0 ? [] : await pagesWithPictures(document, bytes, wordless),
      unreadablePages,
      comments,
      scripts: actions !== null || hasFormActions,
      attachments: (attachments as ReadonlyMap<string, unknown> | null)?.size ?? 0,
    }
  } finally {
    await document.loadingTask.destroy()
  }
}

async function open(bytes: Buffer, options: object = {}): Promise<Document> {
  try {
    // PDF.js takes the bytes for itself.
    const document = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, maxImageSize: 0, ...options })
    if (document.numPages > 0) return document
  } catch (cause) {
    throw new CannotInspect(cause instanceof Error && cause.name === 'PasswordException' ? 'password' : 'damaged', { cause })
  }
  throw new CannotInspect('damaged')
}

async function readPages(document: Document) {
  const structure: Structure = { headings: 0, pictures: 0, picturesWithoutText: 0, tables: 0, tablesWithoutHeaders: 0 }
  const wordless: number[] = []
  const unreadablePages: number[] = []
  let comments = 0
  let hasStructure = false
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    const tree = (await page.getStructTree()) as Node | null
    hasStructure ||= tree !== null && tree.children.length > 0
    if (tree) countRoles(tree, structure)
    const { items } = await page.getTextContent()
    const letters = items.flatMap((item) => ('str' in item ? [...item.str.replaceAll(/\s/gu, '')] : []))
    if (letters.length === 0) wordless.push(number)
    // Letters of private use and replacement characters stand for nothing that can be read aloud.
    else if (letters.filter((letter) => /[\p{Co}\uFFFD]/u.test(letter)).length * 2 > letters.length) unreadablePages.push(number)
    comments += ((await page.getAnnotations()) as { subtype?: string }[]).filter(({ subtype }) => remarks.has(subtype ?? '')).length
    page.cleanup()
  }
  return { structure, hasStructure, wordless, unreadablePages, comments }
}

function countRoles(node: Node, counts: Structure): void {
  const inner = node.children.filter((child): child is Node => 'role' in child)
  if (/^H[1-6]?$|^Title$/.test(node.role)) counts.headings += 1
  if (node.role === 'Figure' || node.role === 'Formula') {
    counts.pictures += 1
    if (!node.alt?.trim()) counts.picturesWithoutText += 1
  }
  if (node.role === 'Table' && rolesBelow(node, 'TR') > 1) {
    counts.tables += 1
    if (rolesBelow(node, 'TH') === 0) counts.tablesWithoutHeaders += 1
  }
  for (const child of inner) countRoles(child, counts)
}

/** Nodes of a role below another, those of tables within it left out. */
function rolesBelow(node: Node, role: string): number {
  let count = 0
  for (const child of node.children) if ('role' in child && child.role !== 'Table') count += (child.role === role ? 1 : 0) + rolesBelow(child, role)
  return count
}

interface Bookmark {
  items: Bookmark[]
}

function countAll(bookmarks: readonly Bookmark[]): number {
  return bookmarks.reduce((sum, { items }) => sum + 1 + countAll(items), 0)
}

/**
 * Those of the pages that show a picture. No picture is unpacked, which would take seconds and hundreds of megabytes for a scan:
 * PDF.js is allowed none of any size. One reading leaves pictures out, the other stops at the first; where they differ is a picture.
 */
async function pagesWithPictures(leaving: Document, bytes: Buffer, numbers: readonly number[]): Promise<number[]> {
  const stopping = await open(bytes, { stopAtErrors: true })
  const found: number[] = []
  try {
    for (const number of numbers) if ((await drawn(leaving, number)) !== (await drawn(stopping, number))) found.push(number)
  } finally {
    await stopping.loadingTask.destroy()
  }
  return found
}

/** How many operations draw a page. */
async function drawn(document: Document, number: number): Promise<number> {
  const page = await document.getPage(number)
  const { fnArray } = await page.getOperatorList()
  page.cleanup()
  return fnArray.length
}
