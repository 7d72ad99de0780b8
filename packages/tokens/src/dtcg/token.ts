/** The DTCG types (Design Tokens Format Module 2025.10) that these tokens use. */
export const tokenTypes = [
  'color',
  'dimension',
  'fontFamily',
  'fontWeight',
  'number',
  'duration',
  'cubicBezier',
] as const

export type TokenType = (typeof tokenTypes)[number]

/** `value` is the `$value` as written: a reference such as `{palette.teal.700}` until references are resolved. */
export interface Token {
  type: TokenType
  value: unknown
}

/** Tokens by dotted path, such as `color.text-muted`, in the order of their file. */
export type Tokens = ReadonlyMap<string, Token>
