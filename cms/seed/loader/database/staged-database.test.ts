import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { useDatabase } from '../../../src/start/database-lock.ts'
import { withStagedDatabase } from './staged-database.ts'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'clf-staged-'))
  file = path.join(folder, 'cms.db')
  vi.stubEnv('DATABASE_URL', '')
  vi.stubEnv('CLF_CMS_DATABASE', file)
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const write = (text: string) => writeFileSync(process.env.CLF_CMS_DATABASE ?? '', text)

describe('a staged database', () => {
  it('is in place when the filling is through', async () => {
    await withStagedDatabase(folder, async () => write('full'))
    expect(readFileSync(file, 'utf8')).toBe('full')
  })

  it('leaves the old file as it was when the filling fails', async () => {
    writeFileSync(file, 'old')
    const failing = withStagedDatabase(folder, async () => {
      write('half')
      throw new Error('killed')
    })
    await expect(failing).rejects.toThrow('killed')
    expect(readFileSync(file, 'utf8')).toBe('old')
  })

  it('forgets the remains of a run that was killed', async () => {
    writeFileSync(`${file}.seeding`, 'half')
    let found = true
    await withStagedDatabase(folder, async () => {
      found = existsSync(`${file}.seeding`)
      write('full')
    })
    expect(found).toBe(false)
  })

  it('is refused while a CMS runs on the file, and the file stays', async () => {
    writeFileSync(file, 'old')
    const release = useDatabase(file)
    await expect(withStagedDatabase(folder, async () => write('full'))).rejects.toThrow(`A CMS or a seed is using ${file}. Stop it, then seed again.`)
    expect(readFileSync(file, 'utf8')).toBe('old')
    release()
  })

  it('is free again after a filling that failed', async () => {
    await expect(withStagedDatabase(folder, () => Promise.reject(new Error('killed')))).rejects.toThrow('killed')
    vi.stubEnv('CLF_CMS_DATABASE', file)
    await withStagedDatabase(folder, async () => write('full'))
    expect(readFileSync(file, 'utf8')).toBe('full')
  })
})
