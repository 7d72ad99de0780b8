import { expect, test } from 'vitest'
import { ElementStack, NameSets } from './element-stack.ts'

const blocks = new Set(['div', 'p'])
const phrases = new Set(['b', 'p'])

function stackOf(...names: string[]): ElementStack {
  const stack = new ElementStack(new NameSets([blocks, phrases]))
  for (const name of names) stack.push({ name, language: '', inTemplate: false, foreign: false })
  return stack
}

/** The innermost of a name or of these names, with its number. */
const lastOf = (stack: ElementStack, names: string | ReadonlySet<string>) => {
  const entry = stack.last(names)
  return entry && `${entry.element.name} ${entry.serial}`
}

/** Every open element from the top down, which empties the stack. */
function emptied(stack: ElementStack): string[] {
  const names: string[] = []
  for (let { top } = stack; top; { top } = stack) {
    names.push(top.element.name)
    stack.pop()
  }
  return names
}

test('the innermost is known by its name and by each set that holds it', () => {
  const stack = stackOf('div', 'b', 'p', 'div')
  expect(['div', 'b', 'i', blocks, phrases].map((names) => lastOf(stack, names))).toEqual(['div 4', 'b 2', undefined, 'div 4', 'p 3'])
  expect(stack.top?.element.name).toBe('div')
  expect(stack.depth).toBe(4)
})

test('when the top goes, what is around it is innermost again', () => {
  const stack = stackOf('div', 'b', 'div')
  stack.pop()
  expect([stack.top?.element.name, stack.depth, lastOf(stack, 'div'), lastOf(stack, blocks)]).toEqual(['b', 2, 'div 1', 'div 1'])
})

test('a number is never given twice', () => {
  const stack = stackOf('div', 'div')
  stack.pop()
  stack.push({ name: 'div', language: '', inTemplate: false, foreign: false })
  expect(lastOf(stack, 'div')).toBe('div 3')
})

test('an element that is taken out from the middle leaves what stands in it and around it', () => {
  const stack = stackOf('div', 'b', 'p', 'div')
  const bold = stack.last('b')
  if (bold) stack.remove(bold)
  expect([stack.depth, lastOf(stack, 'b'), lastOf(stack, phrases), lastOf(stack, blocks)]).toEqual([3, undefined, 'p 3', 'div 4'])
  expect(emptied(stack)).toEqual(['div', 'p', 'div'])
})

test('an element that is taken out from the bottom or the top leaves the rest', () => {
  for (const name of ['div', 'i']) {
    const stack = stackOf('div', 'b', 'i')
    const entry = stack.last(name)
    if (entry) stack.remove(entry)
    expect(emptied(stack)).toEqual(['i', 'b', 'div'].filter((open) => open !== name))
  }
})

test('an element is taken out of the middle of the sets that hold it', () => {
  const stack = stackOf('b', 'p', 'b', 'p', 'div')
  const bold = stack.last('b')
  if (bold) stack.remove(bold)
  stack.pop()
  stack.pop()
  expect([lastOf(stack, phrases), lastOf(stack, 'b'), lastOf(stack, blocks)]).toEqual(['p 2', 'b 1', 'p 2'])
})

test('an empty stack has no top, loses nothing and fills again', () => {
  const stack = stackOf('b')
  stack.pop()
  stack.pop()
  expect([stack.top, stack.depth, lastOf(stack, 'b'), lastOf(stack, phrases)]).toEqual([undefined, 0, undefined, undefined])
  stack.push({ name: 'p', language: '', inTemplate: false, foreign: false })
  expect(emptied(stack)).toEqual(['p'])
})
