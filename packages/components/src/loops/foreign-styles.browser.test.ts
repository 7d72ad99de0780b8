import '../clf.css'
import { afterEach, expect, test } from 'vitest'

const sheets = () => [...document.styleSheets].filter((sheet) => [...sheet.cssRules].some((rule) => rule.cssText.includes('--clf-version')))

afterEach(() => {
  document.head.querySelector('#foreign')?.remove()
  document.body.replaceChildren()
})

/** Styles of the site, before clf.css: what wins does not win by its place. */
function foreignStyle(css: string): void {
  document.head.prepend(Object.assign(document.createElement('style'), { id: 'foreign', textContent: css }))
}

test.each(['button', 'a', 'h1', 'p', 'table', 'th', 'input', 'label', 'ul', 'code', 'details', 'fieldset', 'blockquote', 'hr', 'select', 'textarea'])(
  'a site that styles <%s> outside a layer is not overruled',
  (name) => {
    foreignStyle(`${name} { margin: 7px; padding: 3px; border: 5px dotted rgb(1 2 3); color: rgb(1 2 3); background: rgb(3 2 1); min-height: 9px }`)
    const element = document.body.appendChild(document.createElement(name))
    if (element instanceof HTMLInputElement) element.type = 'submit'
    const { marginTop, paddingTop, borderTopWidth, color, backgroundColor, minHeight } = getComputedStyle(element)
    expect({ marginTop, paddingTop, borderTopWidth, color, backgroundColor, minHeight }).toEqual({
      marginTop: '7px',
      paddingTop: '3px',
      borderTopWidth: '5px',
      color: 'rgb(1, 2, 3)',
      backgroundColor: 'rgb(3, 2, 1)',
      minHeight: '9px',
    })
  },
)

test('a button that nobody else styles has the look of the standard', () => {
  const button = document.body.appendChild(document.createElement('button'))
  expect(getComputedStyle(button).minHeight).toBe('44px')
})

const natives = [
  ...['a', 'address', 'blockquote', 'button', 'caption', 'cite', 'code', 'dd', 'details', 'dl', 'dt', 'em', 'fieldset', 'figcaption', 'figure', 'form', 'h1', 'h2', 'h3', 'h4'],
  ...['hr', 'img', 'input', 'kbd', 'label', 'legend', 'li', 'ol', 'p', 'pre', 'select', 'small', 'sub', 'summary', 'sup', 'svg', 'table', 'td', 'textarea', 'th', 'ul', 'video'],
]

/** Everything but what is inherited from the page, and what of that the browser sets for the element. */
const looks = [
  'display',
  'box-sizing',
  'margin',
  'padding',
  'border',
  'border-radius',
  'border-spacing',
  'background',
  'cursor',
  'min-width',
  'min-height',
  'max-width',
  'list-style',
  'text-decoration',
  'font-style',
  'overflow',
  'position',
  'opacity',
  'columns',
]

function looksIn(parent: HTMLElement, name: string): Record<string, string> {
  const element = parent.appendChild(document.createElement(name))
  if (element instanceof HTMLAnchorElement) element.href = '#somewhere'
  return Object.fromEntries(looks.map((property) => [property, getComputedStyle(element).getPropertyValue(property)]))
}

/** A page with text of the size and font of this one, in which the browser alone decides everything else. */
function plainBody(): HTMLElement {
  const frame = document.body.appendChild(document.createElement('iframe'))
  const { contentDocument } = frame
  if (!contentDocument) throw new Error('The frame has no document.')
  contentDocument.write('<!doctype html><body>')
  const { fontFamily, fontSize } = getComputedStyle(document.body)
  Object.assign(contentDocument.body.style, { fontFamily, fontSize })
  return contentDocument.body
}

test.each(natives)('nothing of clf.css reaches <%s> in .clf-foreign', (name) => {
  const foreign = document.body.appendChild(Object.assign(document.createElement('div'), { className: 'clf-foreign' }))
  // Its colour is that of the text, which is inherited.
  const inherited = (found: Record<string, string>) => Object.fromEntries(Object.entries(found).map(([property, value]) => [property, value.replaceAll(/rgba?\([^)]*\)/g, 'a colour')]))
  expect(inherited(looksIn(foreign, name))).toEqual(inherited(looksIn(plainBody(), name)))
})

test('clf.css dresses what is not in .clf-foreign', () => {
  const plain = plainBody()
  const dressed = natives.filter((name) => JSON.stringify(looksIn(document.body, name)) !== JSON.stringify(looksIn(plain, name)))
  expect(dressed.length).toBeGreaterThan(25)
})

/** Selectors that are in no layer and are no tokens: they set more than custom properties on the root or by language. */
function outsideLayers(rules: CSSRuleList): string[] {
  return [...rules].flatMap((rule) => {
    if (rule instanceof CSSLayerBlockRule) return rule.name === 'clf' ? [] : [`@layer ${rule.name}`]
    if (rule instanceof CSSGroupingRule && !(rule instanceof CSSStyleRule)) return outsideLayers(rule.cssRules)
    return rule instanceof CSSStyleRule && !/^(:root|html|\[lang\])/.test(rule.selectorText) ? [rule.selectorText] : []
  })
}

test('clf.css has no rule outside its layer but those of the tokens', () => {
  expect(sheets()).not.toEqual([])
  expect(sheets().flatMap((sheet) => outsideLayers(sheet.cssRules)), 'Import the file with layer(clf) in src/clf.css.').toEqual([])
})

function propertiesSet(rules: CSSRuleList): string[] {
  return [...rules].flatMap((rule) => [...(rule instanceof CSSStyleRule ? [...rule.style] : []), ...(rule instanceof CSSGroupingRule ? propertiesSet(rule.cssRules) : [])])
}

test('the layer sets no token: those of the tokens outside it would win', () => {
  const layers = sheets().flatMap((sheet) => [...sheet.cssRules]).filter((rule) => rule instanceof CSSLayerBlockRule)
  const properties = layers.flatMap(({ cssRules }) => propertiesSet(cssRules))
  expect(properties.length).toBeGreaterThan(500)
  expect(properties.filter((property) => property.startsWith('--clf-')), 'Set it in packages/tokens/src/css.').toEqual([])
})
