import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'

const types: Record<string, string> = { '.html': 'text/html', '.css': 'text/css', '.js': 'text/javascript' }

const policyWith = (hashes: string) =>
  `default-src 'none'; script-src 'self'; style-src 'self' ${hashes}; img-src data:; form-action 'self'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types lit-html`

/** Serves the files of `folder` with the strictest policy its `hashes.txt` allows, on a free port. */
export async function serveSite(folder: string): Promise<{ origin: string; close: () => void }> {
  const policy = policyWith(readFileSync(join(folder, 'hashes.txt'), 'utf8').trim().replaceAll(/\s+/g, ' '))
  const server = createServer(({ url = '/' }, response) => {
    const file = join(folder, new URL(url, 'http://127.0.0.1').pathname)
    if (!existsSync(file)) return response.writeHead(404).end()
    return response.writeHead(200, { 'content-type': `${types[extname(file)]}; charset=utf-8`, 'content-security-policy': policy }).end(readFileSync(file))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close: () => server.close() }
}
