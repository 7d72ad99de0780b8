const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

// HTML allows no control characters apart from tab and newline, not even as references.
export function escapeHtml(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}]/gu, dropControl).replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

function dropControl(character: string): string {
  return character === '\n' || character === '\t' ? character : ''
}
