import { pathIn } from '@clf/app-shell'
import type { Kind } from '@clf/content'
import type { LanguageTag } from '@clf/text'

/**
 * Leads to a page of a document at the key that it has now, in the same language and with the same query. It is asked for each time: another
 * document may get the old key, and who may read decides who is led.
 *
 * @param end what follows the key in the address, `/changes`
 */
export function movedTo(lang: LanguageTag, { path }: Kind, key: string, { end, search }: { end: string; search: string }): Response {
  const location = pathIn(lang, `/${path}/${key.split('/').map(encodeURIComponent).join('/')}${end}${search}`)
  return new Response(null, { status: 308, headers: { location, 'cache-control': 'no-cache', 'vary': 'Cookie' } })
}
