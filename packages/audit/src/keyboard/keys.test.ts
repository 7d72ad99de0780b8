import { expect, test } from 'vitest'
import { characters, codeOf, replayOf } from './keys.ts'

test('keys in a row are written as a person presses them again', () => {
  expect(replayOf(['Tab', 'Tab', 'Tab', 'Enter', 'Tab'])).toBe('Tab ×3, Enter, Tab')
  expect(replayOf([])).toBe('')
})

test.each([
  ['Shift+Tab', { key: 'Tab', modifiers: 8 }],
  ['Ctrl+m', { key: 'm', code: 'KeyM', windowsVirtualKeyCode: 77, modifiers: 2 }],
  ['Space', { key: ' ', text: ' ', modifiers: 0 }],
  ['-', { key: '-', code: 'Minus', text: '-' }],
  ['7', { code: 'Digit7', windowsVirtualKeyCode: 55 }],
])('%s is told to the browser as %j', (written, code) => {
  expect(codeOf(written)).toMatchObject(code)
})

test('with Ctrl nothing is typed', () => {
  expect(codeOf('Ctrl+m')).not.toHaveProperty('text')
})

test('every character is a key of its own', () => {
  expect(new Set(characters.map((each) => codeOf(each).key)).size).toBe(characters.length)
})
