import { useCallback, useLayoutEffect, useRef } from 'react'
import type { RefObject } from 'react'
import type { Checks } from './checker.ts'

/** So long a finding that was acted upon may take to go, in milliseconds. */
const goesIn = 5000

/**
 * Whoever acts upon a finding in the list has the focus in it. When it goes, the focus goes on to the one in its place, and at the end
 * of the list to the one before; when there is none, to the panel.
 * @returns says that the finding with the focus is acted upon
 */
export function useGoingOn(panel: RefObject<HTMLElement>, checks: Checks, answers: unknown): () => void {
  const acted = useRef<{ index: number; at: number } | null>(null)
  useLayoutEffect(() => {
    const present = panel.current
    const focused = document.activeElement
    if (!acted.current || !present) return
    const { index, at } = acted.current
    const isOver = performance.now() - at > goesIn || (focused !== null && focused !== document.body && !present.contains(focused))
    if (isOver) acted.current = null
    if (isOver || (focused !== null && focused !== document.body)) return
    acted.current = null
    const all = [...present.querySelectorAll<HTMLElement>('[data-finding]')]
    const next = all[Math.min(index, all.length - 1)]
    if (next) return next.focus()
    present.tabIndex = -1
    present.focus()
  }, [answers, checks, panel])
  return useCallback(() => {
    const all = [...(panel.current?.querySelectorAll('.desk-found') ?? [])]
    const index = all.findIndex((one) => one.contains(document.activeElement))
    acted.current = index < 0 ? null : { index, at: performance.now() }
  }, [panel])
}
