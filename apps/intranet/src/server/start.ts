import { createServer } from 'node:http'
import type { RequestListener } from 'node:http'
import { readConfig } from '../config/config.ts'
import { fixedSecurityHeaders } from './security-headers.ts'
import { stopOnSignal } from './stop-on-signal.ts'

// The adapter's own server reads other variables and drops requests when told to stop.
process.env['ASTRO_NODE_AUTOSTART'] = 'disabled'

const built = new URL('../../dist/server/entry.mjs', import.meta.url)

try {
  const config = readConfig(process.env)
  const { handler } = (await import(built.href)) as { handler: RequestListener }
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(fixedSecurityHeaders)) response.setHeader(name, value)
    // Pages replace it; what the adapter answers by itself (files, redirects) needs nothing.
    response.setHeader('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
    handler(request, response)
  })
  server.on('error', (error: NodeJS.ErrnoException) => fail(listenProblem(error, config.port)))
  server.listen(config.port, config.host, () => process.stdout.write(`Intranet: http://${config.host}:${config.port}/\n`))
  stopOnSignal(server)
} catch (error) {
  fail(isMissingBuild(error) ? 'The intranet is not built. Run "npm run build -w @clf/intranet" first.' : String(error))
}

function listenProblem(error: NodeJS.ErrnoException, port: number): string {
  if (error.code !== 'EADDRINUSE') return `The intranet cannot listen: ${error.message}.`
  return `Port ${port} is in use. Stop the other program, or set CLF_INTRANET_PORT to a free port.`
}

function isMissingBuild(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND' && error.message.includes('entry.mjs')
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = 1
}
