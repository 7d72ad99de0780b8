import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Edition } from '@clf/rules'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { Judge } from './judge.ts'

const edition: Edition = { kind: 'circular', facts: {}, words: {}, around: {} }
const answers = "port.on('message', ({ id, edition }) => port.postMessage({ id, findings: [edition.kind] }))"

describe('the thread of the rules', () => {
  let folder = ''
  let judge: Judge
  /** A judge whose thread runs a program. */
  const judgeOf = async (program: string, limitMs?: number) => {
    const file = path.join(folder, 'thread.cjs')
    await writeFile(file, `const { existsSync, writeFileSync } = require('node:fs')\nconst { parentPort: port } = require('node:worker_threads')\n${program}`)
    judge = new Judge(file, limitMs)
  }

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'clf-judge-'))
  })

  afterEach(async () => {
    judge.stop()
    await rm(folder, { recursive: true })
  })

  it('answers each edition', async () => {
    await judgeOf(answers)
    const kinds = ['circular', 'form', 'alert']
    expect(await Promise.all(kinds.map((kind) => judge.judge({ ...edition, kind })))).toEqual(kinds.map((kind) => [kind]))
  })

  it.each([
    ['never answers', "port.on('message', () => { for (;;); })", 'did not answer'],
    ['ends', "port.on('message', () => process.exit(0))", 'ended'],
    ['breaks', "port.on('message', () => { throw new Error('broken') })", 'broken'],
    ['does not start', "throw new Error('no rules')", 'no rules'],
    ['tells of a fault', "port.on('message', ({ id }) => port.postMessage({ id, fault: 'a fault' }))", 'a fault'],
  ])('that %s gives no answer', async (_name, program, says) => {
    await judgeOf(program, 2000)
    await expect(judge.judge(edition)).rejects.toThrow(says)
  })

  it('is replaced by another when it broke', async () => {
    const mark = JSON.stringify(path.join(folder, 'broke'))
    await judgeOf(`if (existsSync(${mark})) ${answers}\nelse { writeFileSync(${mark}, ''); throw new Error('broken') }`)
    await expect(judge.judge(edition)).rejects.toThrow('broken')
    expect(await judge.judge(edition)).toEqual(['circular'])
  })
})
