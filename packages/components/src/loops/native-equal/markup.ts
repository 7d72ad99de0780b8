import { render } from 'lit'
import type { Story } from '../stories.ts'

const inert = document.implementation.createHTMLDocument()

/** A tree in which nothing comes alive, to read and change markup in. */
export function inertTree(markup: string): HTMLElement {
  const tree = inert.createElement('div')
  tree.innerHTML = markup
  return tree
}

function withoutComments(root: Node): void {
  for (const node of [...root.childNodes]) {
    if (node instanceof Comment) node.remove()
    else withoutComments(node)
  }
}

/** Markup of a story as its author wrote it, before any element is alive. Property bindings (`.value`) are no markup and are left out. */
export function markupOf({ render: template }: Story): string {
  const tree = inert.createElement('div')
  render(template(), tree, { creationScope: inert })
  withoutComments(tree)
  return tree.innerHTML
}

/** Markup that a shadow tree holds by now, without its styles. */
export function shadowMarkup(root: ShadowRoot): string {
  const tree = inertTree(root.innerHTML)
  withoutComments(tree)
  for (const style of tree.querySelectorAll('style')) style.remove()
  return tree.innerHTML
}

/** The same markup with every custom element turned into one that no browser knows: the author's plain HTML. */
export function bareMarkup(markup: string): string {
  return markup.replace(/<(\/?)(?=[a-z]+-)/g, '<$1x-bare-')
}
