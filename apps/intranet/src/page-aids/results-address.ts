/**
 * Where a reader came from, when that was a list of results of this site: path and query. Null of any other page, of another site, and of
 * what is no address.
 *
 * @param referrer address of the page before, or empty
 * @param lists paths of registers and of the search in the language of the page
 */
export function resultsAddress(referrer: string, origin: string, lists: readonly string[]): string | null {
  const from = URL.parse(referrer)
  return from !== null && from.origin === origin && lists.includes(from.pathname) ? from.pathname + from.search : null
}
