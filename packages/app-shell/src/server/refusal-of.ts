import type { IncomingMessage } from 'node:http'
import type { Refusal } from '../errors/refused.ts'
import { languageOfAddress } from '../language/local-path.ts'
import { pageMethods } from '../methods/other-methods.ts'
import { askedAddress } from './asked-address.ts'
import { isBuiltFile } from './built-files.ts'

/** Characters of the path and the query together, as they are sent: a Chinese character is nine of them. */
const longestAddress = 4_000
/** Browsers send some twenty headers, and a proxy adds a few. */
export const mostHeaders = 100

/** Why a request is refused before the app sees it; undefined where the app has to answer. */
export function refusalOf({ method = 'GET', url = '/', rawHeaders, headers, httpVersion }: IncomingMessage): Refusal | undefined {
  const address = askedAddress(url)
  if (address === null) return 'unreadable'
  if (address.length > longestAddress) return 'too-long'
  if (rawHeaders.length / 2 > mostHeaders) return 'too-much'
  if (!isHost(headers.host, httpVersion) || namesOf(rawHeaders).filter((name) => name === 'host').length > 1) return 'unreadable'
  const isRead = pageMethods.some((each) => each === method)
  // The adapter sends a built file to whatever method asks for it, and fails at TRACE. Addresses of the app refuse by themselves.
  if (!isRead && (method === 'TRACE' || isBuiltFile(address))) return 'other-method'
  return isNoPage(address) ? 'not-found' : undefined
}

/**
 * What the framework would answer and this house does not use: its own addresses, its pages of errors, a page once more at an address that ends
 * with `.html`; and an empty segment, which leads nowhere lest it lead to another site.
 */
function isNoPage(address: string): boolean {
  const [path = ''] = address.split(/[?#]/)
  return (path.startsWith('/_') && !isBuiltFile(address)) || path.includes('//') || /^\/(?:404|500)$/.test(path) || (path.endsWith('.html') && languageOfAddress(path) !== null)
}

/** Names stand before their values. */
const namesOf = (rawHeaders: readonly string[]): string[] => rawHeaders.filter((_, index) => index % 2 === 0).map((name) => name.toLowerCase())

/** A name or an address, and a port where there is one. HTTP/1.0 does without. */
function isHost(host: string | undefined, httpVersion: string): boolean {
  if (host === undefined) return httpVersion === '1.0'
  const [, port = '0'] = /^(?:[a-z0-9](?:[a-z0-9_-]|\.(?!\.))*|\[[0-9a-f:.]+\])(?::(\d{1,5}))?$/i.exec(host) ?? [undefined, 'none']
  return Number(port) <= 65_535
}
