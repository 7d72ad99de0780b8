/** A tree with ids of its own. */
export type IdScope = Document | ShadowRoot

/** The document or shadow tree that holds `node`: where its ids mean something, and how far form events get. */
export function scopeOf(node: Node): IdScope {
  return node.getRootNode() as IdScope
}

// A per cent sign that begins no escape stands for itself, and bytes that are no text become U+FFFD, as in the URL standard.
function percentDecoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    const bytes = run.slice(1).split('%').map((byte) => Number.parseInt(byte, 16))
    return new TextDecoder().decode(Uint8Array.from(bytes))
  })
}

/** The ids that `hash`, with its `#`, may lead to, in the order in which a browser looks for them. Never throws. */
export function idsIn(hash: string): string[] {
  const id = hash.slice(1)
  return id ? [id, percentDecoded(id)] : []
}

/** The element of `scope` that `hash` leads to, as the browser would find it; null when there is none. */
export function fragmentTarget(scope: IdScope, hash: string): HTMLElement | null {
  for (const id of idsIn(hash)) {
    const target = scope.getElementById(id)
    if (target) return target
  }
  return null
}
