import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { claimDatabase, useDatabase } from './database-lock.ts'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'clf-lock-'))
  file = path.join(folder, 'cms.db')
})

afterEach(() => rmSync(folder, { recursive: true }))

const program = `
import { useDatabase } from ${JSON.stringify(new URL('./database-lock.ts', import.meta.url).href)}
useDatabase(process.argv[1])
process.stdout.write('held')
setInterval(() => {}, 1000)
`

/** Another process that uses the file. */
async function startUser(): Promise<ReturnType<typeof spawn>> {
  const child = spawn(process.execPath, ['--disable-warning=MODULE_TYPELESS_PACKAGE_JSON', '--input-type=module-typescript', '--eval', program, file], { stdio: ['ignore', 'pipe', 'inherit'] })
  await once(child.stdout, 'data')
  return child
}

describe('a database in use', () => {
  it('is not seeded, whatever the port of its server', async () => {
    const child = await startUser()
    expect(() => claimDatabase(file)).toThrow(`A CMS or a seed is using ${file}. Stop it, then seed again.`)
    child.kill()
    await once(child, 'exit')
  })

  it('is free again when its server is killed outright', async () => {
    const child = await startUser()
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(() => claimDatabase(file)()).not.toThrow()
  })

  it('does not keep another one from being seeded', () => {
    const release = useDatabase(path.join(folder, 'other.db'))
    expect(() => claimDatabase(file)()).not.toThrow()
    release()
  })

  it('may be used by several servers', () => {
    const releases = [useDatabase(file), useDatabase(file)]
    expect(() => claimDatabase(file)).toThrow('Stop it')
    for (const release of releases) release()
    expect(() => claimDatabase(file)()).not.toThrow()
  })

  it('is not opened while a seed writes it', () => {
    const release = claimDatabase(file)
    expect(() => useDatabase(file)).toThrow('is being written into this database')
    expect(() => claimDatabase(file)).toThrow('Stop it')
    release()
  })
})
