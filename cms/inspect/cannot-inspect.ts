import type { NotInspected } from '@clf/content'

/** An expected reason why nothing can be said of a file. */
export class CannotInspect extends Error {
  override name = 'CannotInspect'
  readonly reason: NotInspected

  constructor(reason: NotInspected, options?: ErrorOptions) {
    super(reason, options)
    this.reason = reason
  }
}
