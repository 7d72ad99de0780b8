/** Contrast with white paper below which nobody reads letters; that of a light grey, #e0e0e0, is 1.3. */
const leastContrast = 1.3
/** Letters up to this size, in points, are taken for hidden ones. */
const tinyPoints = 2

/** Whether letters of a colour, six hexadecimal figures, cannot be seen on white paper. */
export function isPale(color: string | null): boolean {
  if (color === null || !/^[\da-f]{6}$/i.test(color)) return false
  const [red, green, blue] = [0, 2, 4].map((at) => linear(Number.parseInt(color.slice(at, at + 2), 16) / 255)) as [number, number, number]
  // Relative luminance and contrast as WCAG 2.2 defines them.
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05) < leastContrast
}

function linear(value: number): number {
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
}

/** Whether letters of a size in points cannot be read; 0 where the size is not known. */
export function isTiny(points: number): boolean {
  return points > 0 && points <= tinyPoints
}
