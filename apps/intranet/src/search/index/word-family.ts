/** Endings that words of one root take, the longest first. */
const endings = /(?:ication|isation|ization|ations?|ement|ment|ships?|ings?|ied|ed|ies|es|s|ion|e|y)$|(?<=[svw])als?$/

/**
 * What the words of one root have in common: `apply`, `applying`, `applied` and `application` give `appl`. Words that are none of a family may
 * share it, so it finds more and says nothing.
 */
export function familyOf(word: string): string {
  const root = word.replace(endings, '')
  if (root.length < 3) return word
  return root.replace(/([bdgmnprt])\1$/, '$1').replace(/[eiy]$/, '')
}
