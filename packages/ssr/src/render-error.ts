/**
 * An element of the page could not be rendered. `message` is a sentence for the author of the page; `cause` is the
 * error the element threw.
 */
export class RenderError extends Error {
  override readonly name = 'RenderError'

  /** Tag name as registered, for example `clf-footer`. */
  readonly element: string

  /** Line of the element's start tag in the HTML given, counted from 1. */
  readonly line: number

  constructor(element: string, line: number, cause: unknown) {
    super(`<${element}> on line ${line} could not be rendered: ${reasonOf(element, cause)}`, { cause })
    this.element = element
    this.line = line
  }
}

function reasonOf(element: string, cause: unknown): string {
  const reason = cause instanceof Error ? cause.message : String(cause)
  return reason.replace(`<${element}>: `, '') || 'the element gave no reason.'
}
