/** How much of what was given is shown. */
const longest = 120

/** What was given, as it may be shown: a password in an address is left out, control characters too, and of a long text the end. */
export function shown(given: string): string {
  const open = given.replace(/^(.*?https?:[\\/]*)?[^:]*:.*@/is, '$1…@').replace(/\p{Cc}+/gu, ' ').trim()
  return open.length <= longest ? open : `${[...open].slice(0, longest - 1).join('')}…`
}
