/** "Page - Section - Site", without a part that repeats the one before it. */
export function pageTitle(...parts: (string | undefined)[]): string {
  const present = parts.filter((part) => part !== undefined && part !== '')
  return present.filter((part, index) => part !== present[index - 1]).join(' - ')
}
