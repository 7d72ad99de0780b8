import type { Node } from 'mdast'

/** Something in a Markdown body that the content model has no place for. `line` counts from 1 within the body. */
export class BodyProblem extends Error {
  readonly line: number

  constructor(line: number, message: string) {
    super(`line ${line} of the text: ${message}`)
    this.name = 'BodyProblem'
    this.line = line
  }
}

export function refuse(node: Node, message: string): never {
  throw new BodyProblem(node.position?.start.line ?? 1, message)
}
