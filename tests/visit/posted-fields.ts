import type { IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'

/** Fields of a form that arrived. Sorted by name, values of one name in their order: a date posts its parts in the order of the language. */
export async function postedFields(request: IncomingMessage): Promise<[string, string][]> {
  const body = new Uint8Array(await buffer(request))
  const form = await new Response(body, { headers: { 'content-type': request.headers['content-type'] ?? '' } }).formData()
  return [...form].sort(([one], [other]) => one.localeCompare(other)).map(([name, value]) => [name, typeof value === 'string' ? value : `file ${value.name}, ${value.size} bytes`])
}
