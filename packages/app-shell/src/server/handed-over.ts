import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'

/** What a page leaves to the server to be sent, beside an answer without a body: to read a body out of a `Response` again takes longer than to make many a page. */
export interface HandOver {
  body?: Uint8Array
}

/** The handler of a built app, which gives its pages the locals that it is given. */
export type AppHandler = (request: IncomingMessage, response: ServerResponse, next?: undefined, locals?: { handOver: HandOver }) => unknown

/** Sends what a page has handed over where the app ends its answer without a body. */
export const handedOver = (handler: AppHandler): RequestListener => (request, response) => {
  const handOver: HandOver = {}
  const end = response.end.bind(response) as (...given: unknown[]) => ServerResponse
  response.end = (...given: unknown[]) => (given.length === 0 && handOver.body ? end(handOver.body) : end(...given))
  void handler(request, response, undefined, { handOver })
}
