import { existsSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import type { ServerAddress } from '../config/server-address.ts'
import { createAppServer } from './app-server.ts'
import type { AppHandler } from './handed-over.ts'
import { stopOnSignal } from './stop-on-signal.ts'

export interface StartOptions {
  /** As it is called in sentences: `intranet`. */
  name: string
  /** What `astro build` made: `dist/server/entry.mjs`. */
  built: URL
  /** The command that makes it. */
  buildCommand: string
  /** The variable that moves the port, for the sentence that says the port is taken. */
  portVariable: string
  /** Reads the settings; what it throws is printed. */
  address: () => ServerAddress
}

/** Serves a built app until SIGTERM or SIGINT. What goes wrong is one sentence on standard error and exit code 1. */
export async function startApp({ name, built, buildCommand, portVariable, address }: StartOptions): Promise<void> {
  // The adapter's own server reads other variables and drops requests when told to stop.
  process.env['ASTRO_NODE_AUTOSTART'] = 'disabled'
  try {
    const { host, port } = address()
    if (!existsSync(built)) return fail(`The ${name} is not built. Run "${buildCommand}" first.`)
    const { handler } = (await import(built.href)) as { handler: AppHandler }
    const server = createAppServer(handler, new URL('../client/', built))
    server.on('error', (error: NodeJS.ErrnoException) => fail(listenProblem(error)))
    // Where any free port was asked for, the one that it got.
    server.listen(port, host, () => process.stdout.write(`The ${name} listens: http://${host}:${(server.address() as AddressInfo).port}/\n`))
    stopOnSignal(server)

    function listenProblem(error: NodeJS.ErrnoException): string {
      if (error.code !== 'EADDRINUSE') return `The ${name} cannot listen: ${error.message}.`
      return `Port ${port} is in use. Stop the other program, or set ${portVariable} to a free port.`
    }
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error))
  }
}

function fail(sentence: string): void {
  process.stderr.write(`${sentence}\n`)
  process.exitCode = 1
}
