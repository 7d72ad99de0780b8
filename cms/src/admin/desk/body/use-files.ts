import { useFetchClient } from '@strapi/strapi/admin'
import { treeUses, validateTree } from '@clf/content/tree'
import { useCallback, useEffect, useRef, useState } from 'react'

interface Shown {
  src: string
  name: string
}

/** What uploaded files that bodies name are, for its previews: fetched once for each. */
export function useFiles(...trees: readonly unknown[]): (media: string) => Shown | null {
  const { get } = useFetchClient()
  const [files, setFiles] = useState<Readonly<Record<string, Shown>>>({})
  const asked = useRef(new Set<string>())
  useEffect(() => {
    const named = trees.flatMap((tree) => {
      const valid = tree ? validateTree(tree).tree : null
      return valid ? treeUses(valid).media : []
    })
    const wanted = [...new Set(named)].filter((media) => !asked.current.has(media))
    if (wanted.length === 0) return
    for (const media of wanted) asked.current.add(media)
    const query = wanted.map((media, index) => `filters[documentId][$in][${index}]=${encodeURIComponent(media)}`).join('&')
    get<{ results: { documentId: string; url: string; name: string }[] }>(`/upload/files?${query}&pageSize=100`).then(
      ({ data }) => setFiles((known) => ({ ...known, ...Object.fromEntries(data.results.map(({ documentId, url, name }) => [documentId, { src: url, name }])) })),
      // A preview that is missing stops nobody from writing; it is asked for again when the body changes.
      () => {
        for (const media of wanted) asked.current.delete(media)
      },
    )
  }, [get, ...trees])
  return useCallback((media) => files[media] ?? null, [files])
}
