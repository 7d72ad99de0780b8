import { posix } from 'node:path'
import type { Archive } from './open-archive.ts'
import { parseXml } from './parse-xml.ts'
import { childrenOf } from './xml-path.ts'

/** What a part of an Office file refers to (ECMA-376 part 2, 9.3). */
export interface Relationship {
  id: string
  /** Last part of the type: `footnotes`, `hyperlink`, `image`. */
  type: string
  /** Path in the archive, or the address where `external`. */
  target: string
  external: boolean
}

/** Relationships of the part at a path, by id; those of the whole file at an empty one. */
export async function readRelationships(archive: Archive, path: string): Promise<Map<string, Relationship>> {
  const folder = posix.dirname(path)
  const bytes = await archive.read(posix.join(folder, '_rels', `${posix.basename(path)}.rels`))
  if (bytes === null) return new Map()
  const relationships = childrenOf(parseXml(bytes, archive.name)).map(({ attributes }): Relationship => {
    const external = attributes['TargetMode'] === 'External'
    const target = attributes['Target'] ?? ''
    return { id: attributes['Id'] ?? '', type: (attributes['Type'] ?? '').split('/').at(-1) ?? '', target: external ? target : pathOf(target, folder), external }
  })
  return new Map(relationships.map((relationship) => [relationship.id, relationship]))
}

function pathOf(target: string, folder: string): string {
  return target.startsWith('/') ? target.slice(1) : posix.join(folder, target)
}
