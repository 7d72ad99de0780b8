/** A size in kilobytes (1,000 bytes) for readers: `498 kB`, `1.4 MB`. */
export function fileSize(kilobytes: number): string {
  if (kilobytes < 1000) return `${Math.max(1, Math.round(kilobytes))} kB`
  return `${(kilobytes / 1000).toFixed(1)} MB`
}
