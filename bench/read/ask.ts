import { once } from 'node:events'
import { Agent, request, type IncomingMessage } from 'node:http'

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** Reads an address as a browser does, packed, over a connection that stays open. @throws where it is not answered with 200 */
export async function ask(address: string, headers: Readonly<Record<string, string>> = {}): Promise<void> {
  const [answer] = (await once(request(address, { agent, headers: { 'accept-encoding': 'gzip, deflate, br', ...headers } }).end(), 'response')) as [IncomingMessage]
  answer.resume()
  await once(answer, 'end')
  if (answer.statusCode !== 200) throw new Error(`${address} was answered with ${answer.statusCode}.`)
}

/** The waits of requests that begin at an even rate, whether those before them are answered or not, in milliseconds, the shortest first. */
export async function waitsAt(perSecond: number, seconds: number, next: (index: number) => Promise<void>): Promise<number[]> {
  const start = performance.now()
  const all = Array.from({ length: Math.round(perSecond * seconds) }, async (_, index) => {
    const due = (1000 * index) / perSecond
    await new Promise((resolve) => setTimeout(resolve, due))
    // What was due and could not begin has waited too.
    await next(index)
    return performance.now() - start - due
  })
  return (await Promise.all(all)).sort((a, b) => a - b)
}
