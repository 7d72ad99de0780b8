import type { BrowserContext } from 'playwright-core'
import { fetchFrom } from '../hosts/fetch-from.ts'

/** Who asks, and how long for. */
export interface AskedAs {
  timeoutMs: number
  /** What servers are told of who asks. */
  userAgent?: string | undefined
  /** Hosts that are reached elsewhere. */
  hosts?: Readonly<Record<string, string>> | undefined
}

/**
 * Asks an address beside a page, with the name and the cookies of its context, each host where the audit reaches it: what Playwright asks
 * by itself goes by the name servers of the machine.
 * @throws what the connection says
 */
export const askAsPage = (context: BrowserContext, address: string, { timeoutMs, userAgent, hosts = {} }: AskedAs): Promise<{ response: Response; url: string }> =>
  fetchFrom(address, {
    headers: userAgent === undefined ? {} : { 'user-agent': userAgent },
    cookiesOf: async (url) => (await context.cookies(url)).map(({ name, value }) => `${name}=${value}`).join('; '),
    signal: AbortSignal.timeout(timeoutMs),
    hosts,
  })
