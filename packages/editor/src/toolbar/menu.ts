import type { EditorView } from 'prosemirror-view'
import type { EditorContext } from '../context.ts'
import { element } from '../view/element.ts'
import { reasonWords } from '../words/toolbar-words.ts'
import type { Tool } from './tool.ts'

/** The menu of a button: arrow keys and first letters inside, Escape and Tab out of it. */
export function openMenu(button: HTMLButtonElement, tools: readonly Tool[], view: EditorView, context: EditorContext, from: 'first' | 'last' = 'first'): void {
  if (button.getAttribute('aria-expanded') === 'true') return
  const { say } = context
  const items = tools.map((tool) => ({ tool, item: itemFor(tool, view, context) }))
  const menu = element('div', { role: 'menu', class: 'clf-editor-menu', 'aria-label': button.firstChild?.textContent ?? '' }, ...items.map(({ item }) => item))
  button.setAttribute('aria-expanded', 'true')
  button.after(menu)
  place(menu, button)

  function close(): void {
    if (!menu.isConnected) return
    menu.remove()
    button.setAttribute('aria-expanded', 'false')
    document.removeEventListener('pointerdown', closeOutside, true)
  }
  const closeOutside = (event: Event): void => {
    if (!event.composedPath().includes(menu) && !event.composedPath().includes(button)) close()
  }
  document.addEventListener('pointerdown', closeOutside, true)

  for (const { tool, item } of items) {
    item.addEventListener('mousedown', (event) => event.preventDefault())
    item.addEventListener('click', () => {
      const why = tool.whyNot?.(view.state) ?? null
      if (why !== null) {
        context.announce(say(reasonWords[why]))
        return
      }
      close()
      button.focus()
      tool.act(view)
    })
  }
  menu.addEventListener('keydown', (event) => {
    const index = items.findIndex(({ item }) => item === document.activeElement || item === (menu.getRootNode() as ShadowRoot).activeElement)
    const move = (to: number): void => items.at(to % items.length)?.item.focus()
    const leave = (): void => {
      close()
      button.focus()
    }
    const act: Partial<Record<string, () => void>> = { ArrowDown: () => move(index + 1), ArrowUp: () => move(index - 1), Home: () => move(0), End: () => move(-1), Escape: leave, Tab: leave }
    const handler = act[event.key] ?? (event.key.length === 1 && event.key !== ' ' ? () => byLetter(event.key, index) : undefined)
    if (handler === undefined) return
    event.preventDefault()
    event.stopPropagation()
    handler()
  })
  function byLetter(letter: string, index: number): void {
    const order = [...items.slice(index + 1), ...items.slice(0, index + 1)]
    order.find(({ tool }) => tool.name.toLowerCase().startsWith(letter.toLowerCase()))?.item.focus()
  }
  menu.addEventListener('focusout', (event) => {
    if (event.relatedTarget instanceof Node && !menu.contains(event.relatedTarget)) close()
  })
  items.at(from === 'first' ? 0 : -1)?.item.focus()
}

function itemFor(tool: Tool, { state }: EditorView, { say }: EditorContext): HTMLButtonElement {
  const why = tool.whyNot?.(state) ?? null
  const role = tool.isOn === undefined ? 'menuitem' : tool.isChoice ? 'menuitemradio' : 'menuitemcheckbox'
  const keys = tool.keys === undefined ? [] : [element('span', { class: 'clf-editor-keys', 'aria-hidden': 'true' }, tool.keys.replace('Control', 'Ctrl'))]
  return element(
    'button',
    {
      type: 'button',
      role,
      tabindex: '-1',
      'aria-checked': tool.isOn === undefined ? undefined : String(tool.isOn(state)),
      'aria-disabled': why === null ? undefined : 'true',
      'aria-description': why === null ? undefined : say(reasonWords[why]),
      'aria-keyshortcuts': tool.keys,
      title: why === null ? undefined : say(reasonWords[why]),
    },
    element('span', {}, tool.name),
    ...keys,
  )
}

/** Below its button, moved to the left where it would leave the window. */
function place(menu: HTMLElement, button: HTMLElement): void {
  const bar = menu.offsetParent?.getBoundingClientRect() ?? { left: 0, top: 0 }
  const { left, bottom } = button.getBoundingClientRect()
  const width = menu.getBoundingClientRect().width
  menu.style.left = `${Math.max(0, Math.min(left, document.documentElement.clientWidth - width - 4)) - bar.left}px`
  menu.style.top = `${bottom - bar.top}px`
}
