/** A page that could not be judged. An audit with one of these never ends green. */
export class VisitError extends Error {
  readonly url: string

  constructor(url: string, reason: string, options?: ErrorOptions) {
    super(`${url} could not be audited: ${reason}`, options)
    this.name = 'VisitError'
    this.url = url
  }
}
