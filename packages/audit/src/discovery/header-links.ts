import Link from 'http-link-header'

/** A link that a server gives beside its page, in the header `Link`. */
export interface HeaderLink {
  href: string
  /** One relation, in lower case: `alternate`, `canonical`. A link that has two is told twice. */
  rel: string
  /** It is said to be in a language. */
  hasLanguage: boolean
}

/**
 * Reads the links of `Link` headers (RFC 8288), their addresses made full. A line that cannot be read tells nothing: what stands in the page is read anyhow.
 * @param lines a header each
 * @param base address of the page
 */
export const headerLinks = (lines: readonly string[], base: string): HeaderLink[] =>
  lines.flatMap(refsOf).flatMap(({ uri, rel, ...said }) =>
    URL.canParse(uri, base) ? [{ href: new URL(uri, base).href, rel: rel.toLowerCase(), hasLanguage: [said['hreflang']].flat().some(Boolean) }] : []
  )

function refsOf(line: string): Link.Reference[] {
  try {
    return Link.parse(line).refs
  } catch {
    return []
  }
}
