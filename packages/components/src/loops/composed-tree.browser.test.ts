import { afterEach, expect, test } from 'vitest'
import { composedTree } from './composed-tree.ts'

afterEach(() => document.body.replaceChildren())

function composed(markup: string): string {
  document.body.setHTMLUnsafe(`<div>${markup}</div>`)
  return composedTree(document.body.firstElementChild as Element).innerHTML
}

test('puts what is slotted into its place in the shadow tree', () => {
  const markup = '<x-box><template shadowrootmode="open"><nav><slot></slot><slot name="end">none</slot></nav></template><b>in</b></x-box>'
  expect(composed(markup)).toBe('<div><nav><b>in</b>none</nav></div>')
})

test('leaves out what the styles of a shadow tree hide', () => {
  const markup = '<x-box><template shadowrootmode="open"><style>i { display: none } u { visibility: hidden }</style><i>a</i><u>b</u><s>c</s></template></x-box>'
  expect(composed(markup)).toBe('<div><s>c</s></div>')
})

test('leaves out what a closed <details> holds', () => {
  expect(composed('<details><summary>More</summary><p>text</p></details>')).toBe('<details><summary>More</summary></details>')
})

test('keeps equal ids of two trees apart', () => {
  const markup = '<b id="a">out</b><x-box><template shadowrootmode="open"><i id="a">in</i><s aria-labelledby="a"></s></template></x-box>'
  expect(composed(markup)).toBe('<b id="a-in-0">out</b><div><i id="a-in-1">in</i><s aria-labelledby="a-in-1"></s></div>')
})

test('keeps the answers of a person', () => {
  document.body.innerHTML = '<p><input><input type="checkbox"><select><option>1<option>2</select></p>'
  const [text, box, select] = document.querySelectorAll<HTMLInputElement>('input, select')
  if (text && box && select) [text.value, box.checked, select.value] = ['typed', true, '2']
  const [first, second, third] = composedTree(document.body).querySelectorAll<HTMLInputElement>('input, select')
  expect([first?.value, second?.checked, third?.value]).toEqual(['typed', true, '2'])
})
