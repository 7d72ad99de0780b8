/** A size in bytes for readers, in thousands as file managers count: `300 B`, `498 kB`, `1.4 MB`. The same in every language. */
export function formatFileSize(bytes: number): string {
  if (bytes < 1000) return `${Math.round(bytes)} B`
  const kilobytes = Math.round(bytes / 1000)
  return kilobytes < 1000 ? `${kilobytes} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}
