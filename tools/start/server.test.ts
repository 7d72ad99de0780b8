import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { once } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'

const startsAServer = (folder: string) => `
import { startServer } from ${JSON.stringify(new URL('./server.ts', import.meta.url).href)}
const env = process.env
const server = { name: 'idle', args: [${JSON.stringify(join(folder, 'idle.mjs'))}], cwd: ${JSON.stringify(folder)}, env, log: ${JSON.stringify(join(folder, 'log'))}, healthUrl: '' }
const { pid } = await startServer(server, () => {})
process.stdout.write(String(pid))
setInterval(() => {}, 1000)
`

const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

test('a server ends when the command that started it is killed outright', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'clf-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  await writeFile(join(folder, 'idle.mjs'), 'setInterval(() => {}, 1000)')
  await writeFile(join(folder, 'command.mts'), startsAServer(folder))
  const command = spawn(process.execPath, [join(folder, 'command.mts')], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [chunk] = (await once(command.stdout, 'data')) as [Buffer]
  const pid = Number(String(chunk))
  expect(isAlive(pid)).toBe(true)
  command.kill('SIGKILL')
  await expect.poll(() => isAlive(pid), { timeout: 4_000 }).toBe(false)
})
