import { fork } from 'node:child_process'
import path from 'node:path'
import type { Core } from '@strapi/strapi'
import { refusal } from '../../writes/problem.ts'
import { told } from '../../writes/told.ts'

/** What the reading process answers; its shape is `ReadAnswer` of `import/read-one.ts`. */
type Answer = { paper: unknown } | { refusal: Record<'en' | 'zh-Hant-HK' | 'zh-Hans', string> } | { fault: string }

const longestMs = 60_000
const mostMegabytes = 512

const tooLong = told(
  'The file could not be read in a minute, so nothing was imported. Save it again in Word, or as text, and try once more.',
  '未能在一分鐘內讀取檔案，因此沒有匯入任何內容。請以 Word 重新儲存，或存為純文字，然後再試。',
)
const broken = told(
  'The file could not be read: the reader ended by a fault of its own, and nothing was imported. Send the file to whoever looks after this system.',
  '讀取程式出現錯誤，未能讀取檔案，因此沒有匯入任何內容。請把檔案交給系統管理人員。',
)

/**
 * Reads one file in a process of its own, with bounds of its own for time and memory. Gives what `paperForDesk` makes.
 *
 * @throws ValidationError with the way out in each language when the file is refused
 */
export async function readPaper(strapi: Core.Strapi, file: { bytes: Uint8Array; name: string; language: string | null }): Promise<unknown> {
  const answer = await answerOf(path.join(strapi.dirs.app.root, 'import/read-one.ts'), file)
  if (answer === 'too long') throw refusal(tooLong)
  if (answer === null || 'fault' in answer) {
    strapi.log.error(`The importer failed by a fault of its own on “${file.name}”: ${answer === null ? 'it ended without an answer' : answer.fault}`)
    throw refusal(broken)
  }
  if ('refusal' in answer) {
    const { en, 'zh-Hant-HK': tc, 'zh-Hans': sc } = answer.refusal
    throw refusal({ message: en, words: { en, tc, sc } })
  }
  return answer.paper
}

function answerOf(program: string, file: object): Promise<Answer | 'too long' | null> {
  return new Promise((resolve) => {
    // A paper makes many short-lived objects: a nursery that does not grow halves the memory of an import.
    const reader = fork(program, {
      execArgv: ['--semi-space-growth-factor=1', `--max-old-space-size=${mostMegabytes}`, '--disable-warning=ExperimentalWarning'],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    let answer: Answer | 'too long' | null = null
    const timer = setTimeout(() => {
      answer = 'too long'
      reader.kill('SIGKILL')
    }, longestMs)
    reader.once('message', (message) => {
      answer = message as Answer
    })
    reader.once('error', () => undefined)
    reader.once('close', () => {
      clearTimeout(timer)
      resolve(answer)
    })
    reader.send(file as never)
  })
}
