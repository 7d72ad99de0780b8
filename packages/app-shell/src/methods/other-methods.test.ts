import { expect, it } from 'vitest'
import { asked } from '../fixtures/asked.ts'
import { MethodNotAllowed, otherMethods } from './other-methods.ts'

const answer = (method: string) => otherMethods('GET', 'HEAD')(asked('/healthz', { method }))

it('says what can be asked for to whoever asks with OPTIONS', async () => {
  const { status, headers } = await answer('OPTIONS')
  expect([status, headers.get('allow'), headers.get('cache-control')]).toEqual([204, 'GET, HEAD', 'no-store'])
})

it.each(['POST', 'PUT', 'DELETE', 'GET'])('refuses %s with what the address takes', (method) => {
  expect(() => answer(method)).toThrow(new MethodNotAllowed(['GET', 'HEAD']))
  expect(String(new MethodNotAllowed(['GET', 'HEAD']))).toBe('MethodNotAllowed: This address takes GET, HEAD.')
})
