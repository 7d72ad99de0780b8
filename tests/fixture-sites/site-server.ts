import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { extname, join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { serve } from '../support/loopback.ts'
import { postedFields } from '../visit/posted-fields.ts'

const types: Record<string, string> = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml' }

/** Long enough for a browser to paint what has come. */
const frameMs = 20

/** The strictest policy that a site of these elements can send, and what a site adds to it. */
const policyWith = (hashes: string, directives = "img-src 'none'") =>
  `default-src 'none'; script-src 'self'; style-src 'self' ${hashes}; ${directives}; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html`

/** How a page is sent: at once, or tag by tag with time to be painted between. */
type Sending = 'whole' | 'tag by tag'

/**
 * Serves the files of `folder` with the policy that its `hashes.txt` and `directives` allow, on a free port; a post answers what
 * was sent as JSON.
 */
export async function serveSite(folder: string, directives?: string, sending: Sending = 'whole'): Promise<{ url: string; close: () => Promise<void> }> {
  const policy = policyWith((await readFile(join(folder, 'hashes.txt'), 'utf8')).trim(), directives)
  return serve((request, response) => {
    response.setHeader('content-security-policy', policy)
    return answer(folder, request, response, sending)
  })
}

/** File of a site that a path stands for. */
export function fileOf(pathname: string): string {
  const page = pathname.endsWith('/') ? `${pathname}index` : pathname
  return extname(page) ? page : `${page}.html`
}

async function answer(folder: string, request: IncomingMessage, response: ServerResponse, sending: Sending): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1')
  if (request.method === 'POST') {
    response.setHeader('content-type', 'application/json; charset=utf-8').end(JSON.stringify(await postedFields(request)))
    return
  }
  const path = fileOf(pathname)
  const body = await readFile(join(folder, path))
  response.setHeader('content-type', `${types[extname(path)] ?? 'application/octet-stream'}; charset=utf-8`)
  if (sending === 'tag by tag' && extname(path) === '.html') {
    for (const tag of body.toString().split(/(?<=>)/)) {
      response.write(tag)
      await setTimeout(frameMs)
    }
    response.end()
  } else response.end(body)
}
