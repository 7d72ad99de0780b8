import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { sentenceFor } from '../bootstrap/problems.mjs'
import { step } from '../bootstrap/progress.mjs'
import { openHouse, stateIn, type House } from '../start/house.ts'
import { freeAddresses, movedSentence } from '../start/ports.ts'
import { prepareHouse } from '../start/prepare.ts'

const root = process.cwd()
const stopping = new AbortController()
let house: House | undefined

async function stop(exitCode: number): Promise<void> {
  if (stopping.signal.aborted) return
  stopping.abort()
  await work.catch(() => undefined)
  if (house) await step('Stopping the intranet and the CMS', () => house?.stop() ?? Promise.resolve())
  process.exit(exitCode)
}

function say(error: unknown): void {
  process.stderr.write(`\n${sentenceFor(error)}\n`)
}

/** Without this a parent that is killed outright would leave the servers running. */
function stopWithParent(): void {
  const parent = process.ppid
  setInterval(() => process.ppid !== parent && void stop(1), 1_000).unref()
}

interface SignIn {
  email: string
  password: string
}

const isInside = (file: string): boolean => !relative(root, file).startsWith('..')

async function printAddresses({ intranetUrl, cmsUrl }: House, moved: string | null): Promise<void> {
  const file = join(stateIn(root, process.env), 'sign-ins.json')
  const signIns = JSON.parse(await readFile(file, 'utf8')) as SignIn[]
  const width = Math.max(...signIns.map(({ email }) => email.length))
  process.stdout.write(`${moved === null ? '' : `\n  ${moved} Import into it with CLF_CMS_URL=${cmsUrl} npm run import\n`}
  Intranet   ${intranetUrl}/en   ${intranetUrl}/tc   ${intranetUrl}/sc
  CMS        ${cmsUrl}/admin

  Demonstration sign-ins for the CMS (kept in ${isInside(file) ? relative(root, file) : file}):
${signIns.map(({ email, password }) => `    ${email.padEnd(width)}   ${password}`).join('\n')}

  All content is invented. Logs: .clf/logs. To stop: Ctrl-C.
`)
}

async function start(): Promise<void> {
  await freeAddresses()
  await prepareHouse(root)
  stopping.signal.throwIfAborted()
  // Another house may have taken a port while this one was built.
  const ports = await freeAddresses()
  house = await step('Starting the CMS and the intranet', () =>
    openHouse(root, ports, stopping.signal, {
      failed: (message) => {
        say(message)
        void stop(1)
      },
      restarted: (message) => say(`${message}\nIt is started again. Readers of the intranet notice nothing; editors sign in when it is back.`),
    }))
  await printAddresses(house, movedSentence(ports))
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(0))
stopWithParent()
const work = start()
work.catch((error: unknown) => {
  if (stopping.signal.aborted) return
  say(error)
  process.exit(1)
})
