import { spawn } from 'node:child_process'
import { expect, test } from 'vitest'
import { usageOf } from './processes.ts'

test('the time and memory of children and of their children count', { timeout: 60_000 }, async () => {
  const grandchild = 'const kept = Buffer.alloc(200e6, 1); const end = 400_000; while (process.cpuUsage().user < end); setTimeout(() => kept.length, 1000)'
  const child = `require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(grandchild)}]).on('exit', () => {})`
  const { cpuMs, peakBytes } = await usageOf(() => new Promise((resolve) => spawn(process.execPath, ['-e', child]).once('exit', resolve)))
  expect(cpuMs).toBeGreaterThanOrEqual(400)
  expect(peakBytes).toBeGreaterThan(200e6)
})
