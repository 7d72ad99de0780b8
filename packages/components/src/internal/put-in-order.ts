/** Puts `nodes`, children of `parent`, in this order. Answers and focus stay. Nothing moves when they are in order. */
export function putInOrder(parent: Element, nodes: readonly Element[]): void {
  const former = [...parent.children].filter((child) => nodes.includes(child))
  if (former.every((child, at) => child === nodes[at])) return
  const focused = (parent.getRootNode() as Document | ShadowRoot).activeElement
  parent.append(...nodes)
  if (focused && parent.contains(focused)) (focused as HTMLElement).focus()
}
