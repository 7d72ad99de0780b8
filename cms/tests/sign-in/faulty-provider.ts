import { createSign } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { createServer } from 'node:http'
import type { ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createDemonstrationProvider } from '@clf/openid/demonstration'
import { clientOf } from '../../demonstration-provider/people.ts'
import type { Editor } from '../../demonstration-provider/people.ts'

type Json = Record<string, unknown>

/** Changes what the provider answers at an address. */
type Fault = (answer: Json) => { status?: number; answer: Json }

/** The real provider at a port of its own, whose answers can be changed on their way out. */
export interface FaultyProvider {
  issuer: string
  /** By path, as long as it is there. */
  faults: Map<string, Fault>
  people: Editor[]
  /** Signs an ID token of these claims, with the key of the provider or another one. */
  sign: (claims: Json, key?: KeyObject) => string
  stop: () => Promise<void>
  /** Lets nothing through, as if the machine were gone. */
  isDown: boolean
}

export const client = { id: 'clf-cms', secret: 'a secret: with /signs' }

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

export function claimsOf(token: unknown): Json {
  return JSON.parse(Buffer.from(String(token).split('.')[1] ?? '', 'base64url').toString()) as Json
}

export async function startFaultyProvider(cmsUrl: string, people: Editor[]): Promise<FaultyProvider> {
  const faults = new Map<string, Fault>()
  const server = createServer((request, response) => {
    if (provider.isDown) return void request.socket.destroy()
    const fault = faults.get((request.url ?? '').split('?')[0] ?? '')
    if (fault) spoil(response, fault)
    void answer(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const { answer, key, kid } = createDemonstrationProvider({ issuer, client: { ...clientOf(cmsUrl), ...client }, people })
  const provider: FaultyProvider = {
    issuer,
    faults,
    people,
    isDown: false,
    sign: (claims, own = key) => {
      const text = `${encoded({ alg: 'RS256', typ: 'JWT', kid })}.${encoded(claims)}`
      return `${text}.${createSign('RSA-SHA256').update(text).sign(own, 'base64url')}`
    },
    stop: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
  return provider
}

function spoil(response: ServerResponse, fault: Fault): void {
  const end = response.end.bind(response)
  response.end = ((body: string) => {
    const { status, answer } = fault(JSON.parse(body) as Json)
    const text = JSON.stringify(answer)
    if (status !== undefined) response.statusCode = status
    response.setHeader('Content-Length', Buffer.byteLength(text))
    return end(text)
  }) as typeof response.end
}
