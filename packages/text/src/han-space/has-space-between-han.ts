const spaceBetweenHan = /\p{Script=Han}[\p{Zs}\t]+\p{Script=Han}/u

/**
 * True when Han characters are set apart by spaces of any width or tabs, as in 重 要 告 示, which breaks search and
 * line breaking and makes screen readers spell. A line break is not a space, and a space beside Latin text is fine.
 */
export function hasSpaceBetweenHan(text: string): boolean {
  return spaceBetweenHan.test(text)
}
