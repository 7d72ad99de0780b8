import { expect, test } from '@playwright/test'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pictures } from '@clf/tools/pictures/pictures'
import { freePorts } from './free-ports.ts'
import { run, start, type RunningCommand } from './running-command.ts'

test.describe('npm start, with a database and ports of its own', () => {
  test.describe.configure({ mode: 'serial' })
  let house: RunningCommand
  let folder: string
  let intranet: string
  let cms: string
  let settings: Record<string, string>

  test.beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clf-commands-'))
    const [one, two] = await freePorts()
    intranet = `http://127.0.0.1:${one}`
    cms = `http://127.0.0.1:${two}`
    settings = {
      CLF_INTRANET_PORT: String(one),
      CLF_CMS_PORT: String(two),
      CLF_CMS_URL: cms,
      CLF_CMS_DATABASE: join(folder, 'cms.db'),
      CLF_CMS_STATE: join(folder, 'state'),
      CLF_CMS_PUBLIC: join(folder, 'public'),
      CLF_CMS_FILES: join(folder, 'files'),
      DATABASE_URL: '',
    }
    house = start(['start'], settings)
    await house.says('To stop: Ctrl-C.')
  })

  test.afterAll(async () => {
    house.interrupt()
    await house.ended
    await rm(folder, { recursive: true, force: true })
  })

  test('it prints the addresses that answer', async () => {
    expect(house.said()).toContain(join(folder, 'state/sign-ins.json'))
    for (const address of [`${intranet}/en`, `${intranet}/tc`, `${intranet}/sc`, `${cms}/admin`]) {
      expect(house.said()).toContain(address)
      expect((await fetch(address)).status).toBe(200)
    }
  })

  test('both servers tell how they are', async () => {
    expect(await (await fetch(`${intranet}/healthz`)).json()).toMatchObject({ status: 'ok', cms: 'up' })
    expect(await (await fetch(`${cms}/healthz`)).json()).toMatchObject({ status: 'ok', database: 'sqlite' })
  })

  test('npm run audit judges the page at an address', async () => {
    const { code, said } = await run(['run', 'audit', '--', `${intranet}/en`, '--no-crawl', '--theme', 'light', '--width', '1280'])
    expect(said).toContain('1 page state audited, 0 not audited: 0 faults')
    expect(code).toBe(0)
  })

  test('npx clf audit judges it in a theme and a width', async () => {
    const { code, said } = await run(['exec', '--', 'clf', 'audit', `${intranet}/tc`, '--no-crawl', '--theme', 'dark', '--width', '320'])
    expect(said).toContain('1 page state audited, 0 not audited: 0 faults')
    expect(code).toBe(0)
  })

  test('npm run import brings a paper to the desk, and not to its readers while a language is missing', async () => {
    const importing = ['run', 'import', '--', 'cms/import/fixtures/intranet-move.zh-Hant.txt', '--series', 'itb-paper', '--number', '3']
    const refused = await run([...importing, '--publish'], settings)
    expect([refused.code, refused.said]).toEqual([6, expect.stringContaining('The words in English are missing.')])
    const { code, said } = await run(importing, settings)
    expect(code, said).toBe(0)
    expect(said).toContain('Stored as a draft, itb-paper/3-2026')
  })

  test('Ctrl-C stops both servers', async () => {
    house.interrupt()
    expect([0, null]).toContain(await house.ended)
    expect(house.said()).toContain('✔ Stopping the intranet and the CMS')
    await expect(fetch(`${intranet}/healthz`)).rejects.toThrow()
    await expect(fetch(`${cms}/healthz`)).rejects.toThrow()
  })
})

test('npm run dev opens Storybook', async () => {
  const [port] = await freePorts()
  const { code, said } = await run(['run', 'dev', '--', '--port', String(port), '--ci', '--smoke-test'])
  expect(code, said).toBe(0)
})

test('build:storybook writes every story', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'clf-storybook-'))
  const { code, said } = await run(['run', 'build:storybook', '-w', '@clf/stories', '--', '--output-dir', folder])
  expect(code, said).toBe(0)
  expect(existsSync(join(folder, 'index.html'))).toBe(true)
  await rm(folder, { recursive: true, force: true })
})

test('npm run pictures takes those of the README', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'clf-pictures-'))
  const { code, said } = await run(['run', 'pictures', '--', '--to', folder])
  expect(code, said).toBe(0)
  expect(pictures.filter(({ name }) => !existsSync(join(folder, `${name}.webp`)))).toEqual([])
  await rm(folder, { recursive: true, force: true })
})

test('npm run mutate counts the mutants of a file', async () => {
  const { code, said } = await run(['run', 'mutate', '--', 'packages/text/src/tokenize/tokenize.ts'])
  expect(said).toMatch(/\d+ of \d+ mutants noticed, \d+\.\d %, in packages\/text\/src\/tokenize\/tokenize\.ts/)
  expect(code).toBe(0)
})

test('npm run bench measures server rendering', async () => {
  const { said } = await run(['run', '-s', 'bench', '--', 'ssr', '--json'])
  const figures = said.split('\n').filter((line) => line.startsWith('{')).map((line) => JSON.parse(line) as { bench: string; name: string; value: number })
  expect(figures.length).toBeGreaterThan(1)
  expect(figures.every(({ bench }) => bench === 'ssr')).toBe(true)
  // Memory may not have grown at all; a page always takes its time.
  expect(figures.find(({ name }) => name.startsWith('page of'))?.value).toBeGreaterThan(0)
})
