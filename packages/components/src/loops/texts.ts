const spokenAttributes = ['alt', 'aria-description', 'aria-label', 'aria-valuetext', 'data-label', 'label', 'placeholder', 'title']
const skipped = new Set(['script', 'style', 'template'])

const tidy = (text: string) => text.replace(/\s+/g, ' ').trim()

function ownTexts(element: Element): string[] {
  return spokenAttributes.map((name) => tidy(element.getAttribute(name) ?? '')).filter(Boolean)
}

/**
 * Texts and spoken attributes of a tree and of every shadow tree in it, tidied, in the order of the trees. Without what
 * stands under a `lang` of its own, such as the names of the languages, each in its own script.
 */
export function textsOf(root: Node): string[] {
  return [...root.childNodes].flatMap((node) => {
    if (node instanceof Text) return tidy(node.data) ? [tidy(node.data)] : []
    if (!(node instanceof Element) || skipped.has(node.localName) || node.hasAttribute('lang')) return []
    return [...ownTexts(node), ...(node.shadowRoot ? textsOf(node.shadowRoot) : []), ...textsOf(node)]
  })
}

/** What the author of a story wrote, and so may be in any language: its texts and all its attributes. */
export function authoredTexts(root: ParentNode & Node): Set<string> {
  const values = [...root.querySelectorAll('*')].flatMap((element) => [...element.attributes].map(({ value }) => tidy(value)))
  return new Set([...textsOf(root), ...[...root.querySelectorAll('[lang]')].flatMap(textsOf), ...values])
}
