import type { Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { pageMethods } from '../methods/other-methods.ts'
import { plainAnswer } from './plain-page.ts'

interface ParseError extends Error {
  code?: string
  /** What arrived last. */
  rawPacket?: Buffer
}

const allow = { allow: pageMethods.join(', ') }

/** Answers, with a page that says why, what Node could not read as a request: it would close the connection with a bare status. */
export function answerUnread(server: Server): void {
  server.on('clientError', (error: ParseError, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy()
    end(socket, answerTo(error))
  })
  server.on('connect', (_request, socket) => end(socket, plainAnswer('405 Method Not Allowed', 'other-method', allow)))
  // Whoever expects what nobody here knows is answered as anybody else.
  server.on('checkExpectation', (request, response) => server.emit('request', request, response))
}

function end(socket: Duplex, answer: string): void {
  socket.on('error', () => socket.destroy())
  socket.end(answer, () => socket.destroy())
}

function answerTo({ code, rawPacket }: ParseError): string {
  const text = rawPacket?.toString('latin1') ?? ''
  if (code === 'HPE_HEADER_OVERFLOW') return /^[A-Z]+ \S{4000}/.test(text) ? plainAnswer('414 URI Too Long', 'too-long') : plainAnswer('431 Request Header Fields Too Large', 'too-much')
  if (code === 'HPE_INVALID_METHOD' && /^[A-Z]+ \S/i.test(text)) return plainAnswer('405 Method Not Allowed', 'other-method', allow)
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return plainAnswer('408 Request Timeout', 'unreadable')
  return plainAnswer('400 Bad Request', 'unreadable')
}
