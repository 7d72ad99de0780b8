/**
 * Calls `act` when the controls of a form have their first values back, which is after its `reset` event; never when
 * somebody prevents the reset, however late.
 */
export function afterReset(event: Event, act: () => void): void {
  requestAnimationFrame(() => {
    if (!event.defaultPrevented) act()
  })
}
