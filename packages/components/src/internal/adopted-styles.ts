import type { CSSResult, LitElement } from 'lit'

const sheets = new WeakMap<Document, Map<string, CSSStyleSheet>>()

/** One style sheet for each text and document, which share none. */
function sheetOf(page: Document, view: Window & typeof globalThis, text: string): CSSStyleSheet {
  const known = sheets.get(page) ?? new Map<string, CSSStyleSheet>()
  sheets.set(page, known)
  const former = known.get(text)
  if (former) return former
  const sheet = new view.CSSStyleSheet()
  sheet.replaceSync(text)
  known.set(text, sheet)
  return sheet
}

/** The `adoptedCallback` of every element: a shadow tree that moves to another document leaves its style sheets behind. */
export function adoptStyles(this: LitElement): void {
  const { shadowRoot, ownerDocument: page } = this
  const { elementStyles = [] } = this.constructor as Partial<typeof LitElement>
  if (!shadowRoot || !page.defaultView) return
  const view = page.defaultView
  shadowRoot.adoptedStyleSheets = elementStyles.map((style) => sheetOf(page, view, (style as CSSResult).cssText))
}
