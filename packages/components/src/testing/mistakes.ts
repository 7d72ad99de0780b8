import { vi } from 'vitest'

/** Runs `mount` and returns what the page is told about mistakes of its author, and about errors, in the order it is told. */
export async function mistakesOf(mount: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = []
  const listen = (event: ErrorEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    said.push(event.message)
  }
  const warned = vi.spyOn(console, 'warn').mockImplementation((words: unknown) => {
    if (String(words).startsWith('<clf-')) said.push(String(words))
  })
  window.addEventListener('error', listen, { capture: true })
  await mount()
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  window.removeEventListener('error', listen, { capture: true })
  warned.mockRestore()
  return said
}
