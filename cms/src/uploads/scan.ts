import { connect } from 'node:net'
import type { Socket } from 'node:net'
import { errors } from '@strapi/utils'
import { refusal } from '../writes/problem.ts'
import type { Told } from '../writes/told.ts'
import { notStored } from './not-stored.ts'

const chunk = 64 * 1024
const patience = 30_000

/**
 * Asks the virus scanner that `CLF_CMS_CLAMD` names, `host:port` or the path of a socket, about a file. Without the setting
 * nothing is asked. A scanner that does not answer is no permission.
 *
 * @throws ValidationError that names what was found, or says that the scanner did not answer
 */
export async function scanFile(name: string, bytes: Buffer, scanner: string | undefined = process.env.CLF_CMS_CLAMD): Promise<void> {
  if (!scanner) return
  const answer = await ask(scanner, bytes).catch((cause: unknown) => {
    throw failure(
      notStored(
        name,
        'the virus scanner did not answer. Try again in a few minutes; if it goes on, tell whoever runs the CMS.',
        '病毒掃描程式沒有回應。請於數分鐘後再試；如情況持續，請通知系統管理員。',
        '病毒扫描程序没有响应。请过几分钟再试；如情况持续，请通知系统管理员。',
      ),
      { cause: cause instanceof Error ? cause.message : String(cause) },
    )
  })
  const found = /^stream: (.+) FOUND$/.exec(answer)?.[1]
  if (found) {
    throw refusal(
      notStored(
        name,
        `the virus scanner found ${found} in it. Do not open the file, and tell your information security officer.`,
        `病毒掃描程式在檔案中發現 ${found}。請勿開啟檔案，並通知部門的資訊保安主任。`,
        `病毒扫描程序在文件中发现 ${found}。请勿打开文件，并通知部门的信息安全主任。`,
      ),
    )
  }
  if (answer === 'stream: OK') return
  const shown = answer.slice(0, 200)
  throw failure(
    notStored(
      name,
      `the virus scanner answered “${shown}”. Tell whoever runs the CMS.`,
      `病毒掃描程式的回應是「${shown}」。請通知系統管理員。`,
      `病毒扫描程序的响应是“${shown}”。请通知系统管理员。`,
    ),
  )
}

/** What is not the fault of the file. */
const failure = ({ message, words }: Told, details: object = {}) => new errors.ApplicationError(message, { words, ...details })

/** One file by the command INSTREAM of clamd: lengths of four bytes before each part, a length of nought at the end. */
function ask(scanner: string, bytes: Buffer): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = open(scanner)
    let answer = ''
    socket.setTimeout(patience, () => socket.destroy(new Error(`No answer in ${patience / 1000} seconds.`)))
    socket.on('error', reject)
    socket.on('data', (part) => (answer += part.toString('utf8')))
    socket.on('close', () => (answer === '' ? reject(new Error('The connection ended without an answer.')) : resolve(answer.replace(/\0.*$/s, '').trim())))
    socket.on('connect', () => send(socket, bytes))
  })
}

/** The last colon parts host and port, so that an IPv6 address may have colons. */
function open(scanner: string): Socket {
  const address = /^\[?([^/]+?)\]?:(\d+)$/.exec(scanner)
  return address ? connect({ host: address[1] ?? '', port: Number(address[2]) }) : connect({ path: scanner })
}

function send(socket: Socket, bytes: Buffer): void {
  socket.write('zINSTREAM\0')
  for (let start = 0; start < bytes.length; start += chunk) {
    const part = bytes.subarray(start, start + chunk)
    socket.write(lengthOf(part.length))
    socket.write(part)
  }
  socket.write(lengthOf(0))
}

function lengthOf(length: number): Buffer {
  const written = Buffer.alloc(4)
  written.writeUInt32BE(length)
  return written
}
