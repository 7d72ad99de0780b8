/** Format a reader knows a file by: its ending in capitals, `PDF`; else its media type; empty when it has neither. */
export function formatOf({ name, type }: { name: string; type: string }): string {
  const ending = /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]
  return ending?.toUpperCase() ?? type
}

const tokensOf = (accept: string) => accept.split(',').flatMap((token) => token.trim().toLowerCase() || [])

function matches({ name, type }: { name: string; type: string }, token: string): boolean {
  if (token.startsWith('.')) return name.toLowerCase().endsWith(token)
  return token.endsWith('/*') ? type.startsWith(token.slice(0, -1)) : type.toLowerCase() === token
}

/** Whether a file is of a type that `accept`, as on `<input type="file">`, names. An empty `accept` takes every file. */
export function isAccepted(file: { name: string; type: string }, accept: string): boolean {
  const tokens = tokensOf(accept)
  return tokens.length === 0 || tokens.some((token) => matches(file, token))
}

/** The types of `accept` for readers: endings in capitals, media types as they are. */
export function acceptedTypes(accept: string): string[] {
  return tokensOf(accept).map((token) => (token.startsWith('.') ? token.slice(1).toUpperCase() : token))
}
