import { render } from 'lit'

const attributesThatMayBeEmpty = new Set(['alt', 'value', 'href', 'action'])

/** The HTML a story is made of, in a document of its own where no element comes to life and adds anything. */
export function authoredTree(template: unknown): HTMLElement {
  const inert = document.implementation.createHTMLDocument()
  const tree = inert.createElement('div')
  render(template, tree, { creationScope: inert })
  const comments = inert.createNodeIterator(tree, NodeFilter.SHOW_COMMENT)
  while (comments.nextNode()) (comments.referenceNode as Comment).remove()
  return tree
}

/** `required=""` is what the browser writes, `required` what an author does. */
function withBareAttributes(html: string): string {
  return html.replace(/ ([a-z-]+)=""/g, (written, name: string) => (attributesThatMayBeEmpty.has(name) ? written : ` ${name}`))
}

/** The HTML of a story as an author writes it: indented, without the comments and bindings of Lit. */
export async function authoredHtml(template: unknown): Promise<string> {
  const [{ format }, htmlPlugin] = await Promise.all([import('prettier/standalone'), import('prettier/plugins/html')])
  const html = withBareAttributes(authoredTree(template).innerHTML)
  return format(html, { parser: 'html', plugins: [htmlPlugin], printWidth: 120 })
}
