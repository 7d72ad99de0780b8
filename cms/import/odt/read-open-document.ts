import type { Archive } from '../archive/open-archive.ts'
import { parseXml } from '../archive/parse-xml.ts'
import type { XmlElement } from '../archive/parse-xml.ts'
import { holdsMacroParts } from '../archive/macro-parts.ts'
import { damaged, holdsMacros, protectedByPassword } from '../archive/refusals.ts'
import { childAt, descendantsOf, textIn } from '../archive/xml-path.ts'
import type { SourceInventory } from '../check/inventory.ts'
import { odtInventory } from '../check/odt-inventory.ts'
import { readMathml } from '../formula/read-mathml.ts'
import type { MathPart } from '../formula/math-part.ts'
import type { Paper } from '../paper/paper.ts'
import { OdtReader } from './odt-reader.ts'
import { OdtStyles } from './styles.ts'

/** The paper that an OpenDocument text holds, and what its parts hold, counted apart. */
export async function readOpenDocument(archive: Archive): Promise<{ paper: Paper; inventory: SourceInventory }> {
  if (holdsMacroParts(archive.paths, '')) throw holdsMacros(archive.name)
  if (await isEncrypted(archive)) throw protectedByPassword(archive.name)
  const content = await readXml(archive, 'content.xml')
  const shared = await readXml(archive, 'styles.xml')
  const body = childAt(content, 'office:body', 'office:text')
  if (content === null || body === null) throw damaged(archive.name)
  const styles = new OdtStyles(content, shared)
  const formulas = await readFormulas(archive, body)
  const reader = new OdtReader(styles, formulas)
  const blocks = reader.read(body)
  for (const part of descendantsOf(childAt(shared, 'office:master-styles'), 'style:header', 'style:header-left', 'style:header-first', 'style:footer', 'style:footer-left', 'style:footer-first')) {
    const words = textIn(part).trim()
    if (words !== '') reader.tell('page header', words, { line: 0, part: 'page header' })
  }
  const paper: Paper = { format: 'odt', blocks, notes: reader.notes, findings: reader.findings, hasPageBreaks: false }
  return { paper, inventory: odtInventory(body, styles, formulas) }
}

// The manifest says of each part that is encrypted how it is; the part itself is no XML then.
async function isEncrypted(archive: Archive): Promise<boolean> {
  return descendantsOf(await readXml(archive, 'META-INF/manifest.xml'), 'manifest:encryption-data').length > 0
}

async function readXml(archive: Archive, path: string): Promise<XmlElement | null> {
  const bytes = await archive.read(path)
  return bytes === null ? null : parseXml(bytes, archive.name, { mixed: true })
}

// A formula is a document of its own beside the text.
async function readFormulas(archive: Archive, body: XmlElement): Promise<Map<string, MathPart[]>> {
  const formulas = new Map<string, MathPart[]>()
  for (const object of descendantsOf(body, 'draw:object')) {
    const path = (object.attributes['xlink:href'] ?? '').replace(/^\.\//, '')
    const own = childAt(object, 'math:math')
    const root = own ?? (path === '' ? null : await readXml(archive, `${path}/content.xml`))
    if (root?.name === 'math:math') formulas.set(object.attributes['xlink:href'] ?? '', readMathml(root))
  }
  return formulas
}
