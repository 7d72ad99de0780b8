let isPressed = false

const follow = ({ type }: Event): void => {
  isPressed = type === 'pointerdown'
}

/** Begins to follow the pointer. The page follows it once, however often this is called. */
export function watchPointer(): void {
  for (const type of ['pointerdown', 'pointerup', 'pointercancel']) document.addEventListener(type, follow, true)
}

/**
 * Calls `act` at once, or after the click when the pointer is down: an error that appears between press and release
 * moves the button away from under the pointer, and the click is lost.
 */
export function afterPress(act: () => void): void {
  if (!isPressed) return act()
  document.addEventListener('pointerup', () => requestAnimationFrame(act), { once: true })
}
