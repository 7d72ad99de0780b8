/** A key as it is written in a script to press again: `Tab`, `Shift+Tab`, `ArrowDown`, `Ctrl+m`, `a`. */
export type Key = string

export interface KeyCode {
  key: string
  code: string
  windowsVirtualKeyCode: number
  text?: string
  /** Alt 1, Ctrl 2, Meta 4, Shift 8. */
  modifiers: number
}

const named: Readonly<Record<string, Omit<KeyCode, 'modifiers'>>> = {
  Tab: { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 },
  Enter: { key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13, text: '\r' },
  Escape: { key: 'Escape', code: 'Escape', windowsVirtualKeyCode: 27 },
  Space: { key: ' ', code: 'Space', windowsVirtualKeyCode: 32, text: ' ' },
  PageUp: { key: 'PageUp', code: 'PageUp', windowsVirtualKeyCode: 33 },
  PageDown: { key: 'PageDown', code: 'PageDown', windowsVirtualKeyCode: 34 },
  End: { key: 'End', code: 'End', windowsVirtualKeyCode: 35 },
  Home: { key: 'Home', code: 'Home', windowsVirtualKeyCode: 36 },
  ArrowLeft: { key: 'ArrowLeft', code: 'ArrowLeft', windowsVirtualKeyCode: 37 },
  ArrowUp: { key: 'ArrowUp', code: 'ArrowUp', windowsVirtualKeyCode: 38 },
  ArrowRight: { key: 'ArrowRight', code: 'ArrowRight', windowsVirtualKeyCode: 39 },
  ArrowDown: { key: 'ArrowDown', code: 'ArrowDown', windowsVirtualKeyCode: 40 },
  F2: { key: 'F2', code: 'F2', windowsVirtualKeyCode: 113 },
  F6: { key: 'F6', code: 'F6', windowsVirtualKeyCode: 117 },
}

const signs: Readonly<Record<string, [code: string, virtual: number]>> = {
  '/': ['Slash', 191],
  '.': ['Period', 190],
  ',': ['Comma', 188],
  ';': ['Semicolon', 186],
  "'": ['Quote', 222],
  '[': ['BracketLeft', 219],
  ']': ['BracketRight', 221],
  '-': ['Minus', 189],
  '=': ['Equal', 187],
  '?': ['Slash', 191],
  '`': ['Backquote', 192],
}

const modifierBits: Readonly<Record<string, number>> = { Alt: 1, Ctrl: 2, Control: 2, Meta: 4, Shift: 8 }

/** What the browser is told of a key. */
export function codeOf(written: Key): KeyCode {
  const parts = written.length > 1 ? written.split('+') : [written]
  const last = parts.pop() ?? ''
  const modifiers = parts.reduce((bits, part) => bits | (modifierBits[part] ?? 0), 0)
  const special = named[last]
  if (special) return { ...special, modifiers }
  const [code, windowsVirtualKeyCode] = signs[last] ?? (/^\d$/.test(last) ? [`Digit${last}`, last.charCodeAt(0)] : [`Key${last.toUpperCase()}`, last.toUpperCase().charCodeAt(0)])
  const isTyped = (modifiers & 7) === 0
  return { key: last, code, windowsVirtualKeyCode, modifiers, ...(isTyped && { text: last }) }
}

/** Characters that a page may have made shortcuts: letters, figures and the signs that stand on a key of their own. */
export const characters: readonly Key[] = [...'abcdefghijklmnopqrstuvwxyz0123456789', ...'/.,;[]-=?']

/** Keys in a row as a person presses them again: `Tab ×3, Enter`. */
export function replayOf(keys: readonly Key[]): string {
  const runs: { key: Key; times: number }[] = []
  for (const key of keys) {
    const last = runs.at(-1)
    if (last?.key === key) last.times += 1
    else runs.push({ key, times: 1 })
  }
  return runs.map(({ key, times }) => (times === 1 ? key : `${key} ×${times}`)).join(', ')
}
