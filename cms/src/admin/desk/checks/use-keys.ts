import { useEffect } from 'react'
import type { RefObject } from 'react'

/**
 * F8 goes from anywhere in the form to the findings, and from one to the next; with Shift to the one before. Escape goes back to where
 * somebody came from.
 */
export function useKeys(panel: RefObject<HTMLElement>): void {
  useEffect(() => {
    let origin: HTMLElement | null = null
    /** The one that somebody looked at last, by its name: it may have been drawn anew. */
    let last = ''
    const onKey = (event: KeyboardEvent) => {
      const present = panel.current
      const focused = document.activeElement
      if (!present || document.querySelector('dialog[open]')) return
      const isInside = present.contains(focused)
      if (event.key === 'Escape' && isInside && origin?.isConnected) {
        event.preventDefault()
        return origin.focus()
      }
      if (event.key !== 'F8') return
      event.preventDefault()
      const all = [...present.querySelectorAll<HTMLElement>('[data-finding]')]
      const known = all.findIndex((one) => one.dataset['finding'] === last)
      if (!isInside && focused instanceof HTMLElement) origin = focused
      const step = isInside ? (event.shiftKey ? -1 : 1) : 0
      const next = all[(Math.max(known, 0) + (known < 0 ? 0 : step) + all.length) % Math.max(all.length, 1)]
      next?.focus()
      next?.scrollIntoView({ block: 'nearest' })
    }
    const onFocus = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && panel.current?.contains(target)) last = target.dataset['finding'] ?? last
    }
    window.addEventListener('keydown', onKey)
    document.addEventListener('focusin', onFocus)
    return () => {
      window.removeEventListener('keydown', onKey)
      document.removeEventListener('focusin', onFocus)
    }
  }, [panel])
}
