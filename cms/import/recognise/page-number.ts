const pageNumber = /^(?:[-–—]\s*\d{1,4}\s*[-–—]|page\s+\d{1,4}(?:\s+of\s+\d{1,4})?|第\s*\d{1,4}\s*頁(?:[，,]?\s*共\s*\d{1,4}\s*頁)?)$/iu

/** Whether a line is nothing but the number of a page: `- 2 -`, `Page 3 of 12`, 第3頁，共12頁. */
export function isPageNumber(line: string): boolean {
  return pageNumber.test(line.trim())
}
