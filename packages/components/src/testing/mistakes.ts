/** Runs `mount` and returns what the page is told about mistakes of its author, in the order it is told. */
export async function mistakesOf(mount: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = []
  const listen = (event: ErrorEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    said.push(event.message)
  }
  window.addEventListener('error', listen, { capture: true })
  await mount()
  window.removeEventListener('error', listen, { capture: true })
  return said
}
