/** Host and path of an address, by which two are the same page: without query, fragment and a slash at the end. */
export function pathOf(address: string): string {
  const { host, pathname } = new URL(address)
  return host + pathname.replace(/\/+$/, '')
}
