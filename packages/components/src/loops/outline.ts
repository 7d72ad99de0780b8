const skipped = new Set(['script', 'style', 'template'])

// Ids that elements make up count on from story to story.
const steady = (value: string) => value.replace(/\bclf-\d+/g, 'clf-N')

function line(element: Element): string {
  const attributes = [...element.attributes].map(({ name, value }) => `${name}="${steady(value)}"`).sort()
  return `<${[element.localName, ...attributes].join(' ')}>`
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE

/** A tree and every shadow tree in it as indented lines, one for each element or text: what to compare two renderings by. */
export function outlineOf(root: Node, indent = ''): string[] {
  return [...root.childNodes].flatMap((node) => {
    // Nodes of another window are no instances of this window's classes.
    if (node.nodeType === Node.TEXT_NODE) return node.nodeValue?.trim() ? [indent + steady(node.nodeValue.replace(/\s+/g, ' ').trim())] : []
    if (!isElement(node) || skipped.has(node.localName)) return []
    const shadow = node.shadowRoot ? [`${indent}  #shadow`, ...outlineOf(node.shadowRoot, `${indent}    `)] : []
    return [indent + line(node), ...shadow, ...outlineOf(node, `${indent}  `)]
  })
}
