import type { Archive } from '../../import/archive/open-archive.ts'
import { walkXml } from '../../import/archive/parse-xml.ts'
import { damaged } from '../../import/archive/refusals.ts'
import { readRelationships } from '../../import/archive/relationships.ts'
import type { Relationship } from '../../import/archive/relationships.ts'

/** An element as a visitor meets it. */
export interface Element {
  name: string
  attributes: Readonly<Record<string, string>>
}

/** Hears of a part from its beginning to its end; `within` are the elements around, the outermost first. */
export interface Visitor {
  open?(element: Element, within: readonly Element[]): void
  text?(text: string, within: readonly Element[]): void
  close?(element: Element, within: readonly Element[]): void
}

/** The XML parts of an archive, told one by one: nothing of them is kept. */
export class OfficeParts {
  readonly #archive: Archive
  readonly paths: readonly string[]

  constructor(archive: Archive) {
    this.#archive = archive
    this.paths = archive.paths
  }

  /** Tells a part to a visitor; nothing when it is not there. */
  async tell(path: string, visitor: Visitor): Promise<void> {
    const bytes = await this.#archive.read(path)
    if (bytes) tell(bytes, this.#archive.name, visitor)
  }

  /** Tells the part without which a file is none. */
  async tellMain(path: string, visitor: Visitor): Promise<void> {
    if (!this.#archive.has(path)) throw damaged(this.#archive.name)
    await this.tell(path, visitor)
  }

  /** Parts of the archive that a part refers to; those of the whole file for an empty path. */
  async related(path: string): Promise<Relationship[]> {
    return [...(await readRelationships(this.#archive, path)).values()].filter(({ external }) => !external)
  }

  /** Path of the part that the package says is its document. */
  async mainPath(): Promise<string> {
    const main = (await this.related('')).find(({ type }) => type === 'officeDocument')
    if (!main) throw damaged(this.#archive.name)
    return main.target
  }

  /** Title and language as the properties of an Office file or the metadata of an OpenDocument file say. */
  async properties(path: string): Promise<{ title: string; language: string }> {
    const found = { title: '', language: '' }
    await this.tell(path, {
      text(text, within) {
        const name = within.at(-1)?.name
        if (name === 'dc:title') found.title += text
        if (name === 'dc:language') found.language += text
      },
    })
    return { title: found.title.trim(), language: found.language.trim() }
  }
}

function tell(bytes: Buffer, name: string, visitor: Visitor): void {
  const within: Element[] = []
  walkXml(bytes, name, {
    open(elementName, attributes) {
      const element = { name: elementName, attributes }
      visitor.open?.(element, within)
      within.push(element)
    },
    text: (text) => visitor.text?.(text, within),
    close() {
      const element = within.pop()
      if (element) visitor.close?.(element, within)
    },
  })
}
