/** How long before the end somebody is warned. WCAG 2.2.1 asks for twenty seconds. */
const warnedMs = 120_000
const lookedAtMs = 1_000

interface Remaining {
  seconds: number
  /** `10:32`; null when the session is over. */
  until: string | null
}

/**
 * Warns in time before somebody is signed out because nothing was opened, puts that off when they want to stay, and takes the page away when the
 * session is over. Another window may have put the end off meanwhile: the server is asked before anything is said.
 */
export function watchSession(page: Document): void {
  const bar = page.querySelector<HTMLElement>('[data-session-seconds]')
  const dialog = bar?.querySelector('dialog')
  if (!bar || !dialog) return
  const { sessionHolds = '', sessionWarned = '', sessionNotStayed = '', sessionEnded = '/' } = bar.dataset
  const text = dialog.querySelector('p')
  let end = Date.now() + 1_000 * Number(bar.dataset['sessionSeconds'])
  let isAsking = false

  function warn(shown: HTMLDialogElement): void {
    // Escape leaves what it was closed with before.
    shown.returnValue = ''
    shown.showModal()
  }

  const leave = () => location.replace(sessionEnded)

  function take({ seconds, until }: Remaining): void {
    if (until === null) return leave()
    end = Date.now() + 1_000 * seconds
    const place = page.querySelector('[data-session-until]')
    if (place) place.textContent = sessionHolds.replace('{time}', until)
    if (text) text.textContent = sessionWarned.replace('{time}', until)
  }

  async function ask(method: 'GET' | 'POST'): Promise<boolean> {
    isAsking = true
    try {
      const response = await fetch('/sign-in/session', { method, cache: 'no-store', signal: AbortSignal.timeout(10_000) })
      if (!response.ok) return false
      take((await response.json()) as Remaining)
      return true
    } catch {
      return false
    } finally {
      isAsking = false
    }
  }

  async function look(): Promise<void> {
    if (isAsking) return
    const left = end - Date.now()
    if (left > warnedMs || (dialog?.open && left > 0)) return
    const isTold = await ask('GET')
    if (end - Date.now() > warnedMs) dialog?.close('later')
    else if (end <= Date.now() && !isTold) leave()
    else if (dialog && !dialog.open) warn(dialog)
  }

  const looking = setInterval(() => void look(), lookedAtMs)
  dialog.addEventListener('close', () => {
    if (dialog.returnValue === 'later') return
    void ask('POST').then((isPutOff) => {
      if (isPutOff || !text) return
      text.textContent = sessionNotStayed
      warn(dialog)
    })
  })
  // A page that comes back out of the memory of the browser may be somebody else's by now.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload())
  addEventListener('pagehide', () => clearInterval(looking))
}
