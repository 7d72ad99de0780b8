const keyOf = (section: HTMLDetailsElement) => `clf-accordion ${location.pathname}#${section.id}`

/** Keeps for this visit whether `section`, which has to have an id, is open on this page. */
export function rememberSection(section: HTMLDetailsElement): void {
  try {
    sessionStorage.setItem(keyOf(section), section.open ? 'open' : 'closed')
  } catch {
    // A browser may refuse storage or have none left: the section opens and closes all the same.
  }
}

/** Opens or closes `section` as it was earlier in this visit. Never closes the section a link has led to. */
export function restoreSection(section: HTMLDetailsElement): void {
  const state = storedState(section)
  if (state === 'open') section.open = true
  if (state === 'closed' && !section.matches(':target, :has(:target)')) section.open = false
}

function storedState(section: HTMLDetailsElement): string | null {
  try {
    return sessionStorage.getItem(keyOf(section))
  } catch {
    return null
  }
}
