import { useFetchClient } from '@strapi/strapi/admin'
import { treeUses, validateTree } from '@clf/content/tree'
import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { NamedFile } from '../files/file-findings.tsx'

interface Shown {
  src: string
  name: string
}

interface Files {
  /** The file of a `documentId`, for previews; null until it is known. */
  fileOf: (media: string) => Shown | null
  /** Files that the bodies name as they stand, those that are known. */
  files: readonly NamedFile[]
}

/** What uploaded files that bodies name are: fetched once for each. */
export function useFiles(...trees: readonly unknown[]): Files {
  const { get } = useFetchClient()
  const [known, setKnown] = useState<Readonly<Record<string, Shown>>>({})
  const [named, setNamed] = useState('')
  const asked = useRef(new Set<string>())
  useEffect(() => {
    const media = trees.flatMap((tree) => {
      const valid = tree ? validateTree(tree).tree : null
      return valid ? treeUses(valid).media : []
    })
    const all = [...new Set(media)]
    setNamed(all.join(','))
    const wanted = all.filter((each) => !asked.current.has(each))
    if (wanted.length === 0) return
    for (const media of wanted) asked.current.add(media)
    const query = wanted.map((media, index) => `filters[documentId][$in][${index}]=${encodeURIComponent(media)}`).join('&')
    get<{ results: { documentId: string; url: string; name: string }[] }>(`/upload/files?${query}&pageSize=100`).then(
      ({ data }) => setKnown((before) => ({ ...before, ...Object.fromEntries(data.results.map(({ documentId, url, name }) => [documentId, { src: url, name }])) })),
      // A preview that is missing stops nobody from writing; it is asked for again when the body changes.
      () => {
        for (const media of wanted) asked.current.delete(media)
      },
    )
  }, [get, ...trees])
  const fileOf = useCallback((media: string) => known[media] ?? null, [known])
  const files = useMemo(() => named.split(',').flatMap((documentId) => (known[documentId] ? [{ documentId, name: known[documentId].name }] : [])), [known, named])
  return { fileOf, files }
}
