/** Registers `element` under `tag` unless the tag is taken, so that two copies of the library can share a page. */
export function define(tag: `clf-${string}`, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element)
}
