import { execFileSync, spawn } from 'node:child_process'
import { expect, test } from 'vitest'
import { cpuOf, memoryOf } from './processes.ts'

test('the time of children is counted, while they run and when they have ended', () => {
  const before = cpuOf(process.pid)
  execFileSync(process.execPath, ['-e', 'const end = process.cpuUsage().user + 300_000; while (process.cpuUsage().user < end);'])
  expect(cpuOf(process.pid) - before).toBeGreaterThanOrEqual(300)
})

test('the memory of children is counted', async () => {
  const child = spawn(process.execPath, ['-e', 'const kept = Buffer.alloc(200e6, 1); console.log("ready"); setInterval(() => kept.length, 1000)'], { stdio: ['ignore', 'pipe', 'ignore'] })
  const before = memoryOf(process.pid)
  await new Promise((resolve) => child.stdout.once('data', resolve))
  expect(memoryOf(process.pid) - before).toBeGreaterThan(150e6)
  child.kill()
})
