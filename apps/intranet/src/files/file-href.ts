/** Address on the intranet of a file the CMS serves at `/uploads/…`, with or without a host before it. */
export function fileHref(url: string): string {
  return url.replace(/^.*?\/uploads\//, '/files/')
}
