/** Path of an upload below `/uploads/`, or null when a segment could leave the folder or name a hidden file. */
export function uploadPath(path: string | undefined): string | null {
  const segments = (path ?? '').split('/')
  return segments.every((segment) => /^[\p{L}\p{N}_][\p{L}\p{N}._-]*$/u.test(segment))
    ? segments.map(encodeURIComponent).join('/')
    : null
}
