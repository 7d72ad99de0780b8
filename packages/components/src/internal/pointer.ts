let isPressed = false

const follow = ({ type }: Event): void => {
  isPressed = type === 'pointerdown'
}

/** Begins to follow the pointer on `page`, which does so once, however often this is called. */
export function watchPointer(page: Document): void {
  for (const type of ['pointerdown', 'pointerup', 'pointercancel']) page.addEventListener(type, follow, true)
}

/**
 * Calls `act` at once, or after the click when the pointer is down: an error that appears between press and release
 * moves the button away from under the pointer, and the click is lost.
 */
export function afterPress(page: Document, act: () => void): void {
  if (!isPressed) return act()
  page.addEventListener('pointerup', () => requestAnimationFrame(act), { once: true })
}
