/**
 * Whether a document of Microsoft Office or OpenDocument holds programs, by what it declares of its parts and by their paths: the part
 * with the programs may have any name, and a file that is renamed to `.docx` still declares them.
 *
 * @param paths of all parts
 * @param contentTypes types that `[Content_Types].xml` declares, or the whole of it; empty for OpenDocument
 */
export function holdsMacroParts(paths: readonly string[], contentTypes: string): boolean {
  return /macroEnabled|vbaProject|vbaData|macrosheet/i.test(contentTypes) || paths.some(isMacroPart)
}

// LibreOffice keeps lists of empty libraries in `script-lb.xml` and `script-lc.xml`.
function isMacroPart(path: string): boolean {
  if (/(?:^|[/\\])vba(?:Project|Data)[^/\\]*$|(?:^|[/\\])macrosheets[/\\]/i.test(path)) return true
  return /^(?:Basic|Scripts)\/.+/i.test(path) && !/(?:^|\/)script-l[bc]\.xml$|\/$/i.test(path)
}
