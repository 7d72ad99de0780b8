/** Contrast ratio of two `#rrggbb` colours by the WCAG 2.2 formula, 1 to 21. */
function contrast(first: string, second: string): number {
  const [darker = 0, lighter = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

/** The ratio as it is written, `4.49:1`: rounded down, so that 4.496 never reads as the 4.5 it misses. */
export function ratioText(first: string, second: string): string {
  return `${(Math.floor(contrast(first, second) * 100) / 100).toFixed(2)}:1`
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => linear(Number.parseInt(hex.slice(start, start + 2), 16) / 255))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}
