import type { EditorState } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import type { EditorContext } from '../context.ts'
import { element, freshId } from '../view/element.ts'
import { reasonWords, toolbarWords } from '../words/toolbar-words.ts'
import { openMenu } from './menu.ts'
import { isMenu } from './tool.ts'
import type { Tool, ToolMenu } from './tool.ts'

export interface Toolbar {
  element: HTMLElement
  /** Shows what is on and what cannot be done; at most once a frame. */
  update(): void
  focus(): void
  destroy(): void
}

interface Shown {
  entry: Tool | ToolMenu
  button: HTMLButtonElement
}

/** The toolbar pattern of the ARIA Authoring Practices Guide: one Tab stop, arrow keys inside, Escape back to the text. */
export function createToolbar(entries: readonly (Tool | ToolMenu)[], view: EditorView, context: EditorContext): Toolbar {
  const { say } = context
  const bar = element('div', { role: 'toolbar', class: 'clf-editor-toolbar', 'aria-label': `${say(toolbarWords.toolbar)} – ${context.options.label}` })
  const reason = element('span', { id: freshId('reason'), class: 'clf-editor-hidden' })
  const shown = entries.map((entry): Shown => ({ entry, button: buttonFor(entry) }))
  bar.append(...shown.map(({ button }) => button), reason)
  shown[0]?.button.setAttribute('tabindex', '0')
  let frame = 0

  function moveTo(index: number): void {
    const next = shown.at(index % shown.length)?.button
    for (const { button } of shown) button.tabIndex = button === next ? 0 : -1
    next?.focus()
  }

  function press({ entry, button }: Shown, from?: 'last'): void {
    const why = entry.whyNot?.(view.state) ?? null
    if (why !== null) {
      context.announce(say(reasonWords[why]))
      return
    }
    if (isMenu(entry)) openMenu(button, entry.tools(view.state), view, context, from)
    else entry.act(view)
  }

  for (const each of shown) {
    each.button.addEventListener('click', () => press(each))
    // The words that are selected stay selected.
    each.button.addEventListener('mousedown', (event) => event.preventDefault())
  }
  bar.addEventListener('focusin', (event) => {
    for (const { button } of shown) button.tabIndex = button === event.target ? 0 : -1
    show(shown, view.state, context)
  })
  bar.addEventListener('keydown', (event) => {
    const index = shown.findIndex(({ button }) => button === event.target)
    const each = shown[index]
    if (each === undefined) return
    const isMenuKey = isMenu(each.entry) && (event.key === 'ArrowDown' || event.key === 'ArrowUp')
    const act: Partial<Record<string, () => void>> = {
      ArrowRight: () => moveTo(index + 1),
      ArrowLeft: () => moveTo(index - 1),
      Home: () => moveTo(0),
      End: () => moveTo(-1),
      Escape: () => view.focus(),
      ...(isMenuKey ? { ArrowDown: () => press(each), ArrowUp: () => press(each, 'last') } : {}),
    }
    const handler = act[event.key]
    if (handler === undefined) return
    event.preventDefault()
    event.stopPropagation()
    handler()
  })

  const update = (): void => {
    if (frame === 0) {
      frame = requestAnimationFrame(() => {
        frame = 0
        show(shown, view.state, context)
      })
    }
  }
  show(shown, view.state, context)
  return {
    element: bar,
    update,
    focus: () => (shown.find(({ button }) => button.tabIndex === 0) ?? shown[0])?.button.focus(),
    destroy: () => cancelAnimationFrame(frame),
  }
}

function buttonFor(entry: Tool | ToolMenu): HTMLButtonElement {
  if (isMenu(entry)) return element('button', { type: 'button', tabindex: '-1', 'aria-haspopup': 'menu', 'aria-expanded': 'false' }, entry.name, element('span', { 'aria-hidden': 'true' }, ' ▾'))
  const { name, sign, keys } = entry
  const title = keys === undefined ? name : `${name} (${keys.replace('Control', 'Ctrl')})`
  return element('button', {
    type: 'button',
    tabindex: '-1',
    title,
    'aria-label': sign === undefined ? undefined : sign === '?' ? name : `${name} (${sign})`,
    'aria-keyshortcuts': keys,
    class: sign === undefined ? undefined : `clf-editor-sign-${sign === '?' ? 'help' : sign.toLowerCase()}`,
  }, sign ?? name)
}

function show(shown: readonly Shown[], state: EditorState, { say }: EditorContext): void {
  for (const { entry, button } of shown) {
    const why = entry.whyNot?.(state) ?? null
    set(button, 'aria-disabled', why === null ? null : 'true')
    set(button, 'aria-description', why === null ? null : say(reasonWords[why]))
    if (!isMenu(entry) && entry.isOn) set(button, 'aria-pressed', String(entry.isOn(state)))
  }
}

function set(button: HTMLElement, name: string, value: string | null): void {
  if (button.getAttribute(name) === value) return
  if (value === null) button.removeAttribute(name)
  else button.setAttribute(name, value)
}
