import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, vi } from 'vitest'
import { page } from './fixtures/page.ts'
import { renderToString } from './render-to-string.ts'
import { styleHashes } from './style-hashes.ts'

vi.setConfig({ testTimeout: 30_000 })

const cli = fileURLToPath(new URL('cli.ts', import.meta.url))

function run(input: string | Buffer, ...options: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, ...options], { input, encoding: 'utf8', maxBuffer: 1e9 })
  return { status, stdout, stderr }
}

describe('clf-ssr', () => {
  it('writes the rendered page', () => {
    expect(run(page)).toEqual({ status: 0, stdout: renderToString(page), stderr: '' })
  })

  it('keeps a byte order mark and an empty page', () => {
    expect(run('\uFEFF<p>')).toEqual({ status: 0, stdout: '\uFEFF<p>', stderr: '' })
    expect(run('')).toEqual({ status: 0, stdout: '', stderr: '' })
  })

  it('renders a page of many megabytes', () => {
    const text = `<p>${'甲乙丙𠮷'.repeat(1_000)}</p>\n`.repeat(500)
    const { status, stdout } = run(text)
    expect(status).toBe(0)
    expect(stdout === text).toBe(true)
  })

  it('says in one sentence which element failed, where and why', () => {
    expect(run('<html>\n<clf-footer></clf-footer>')).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^clf-ssr: <clf-footer> on line 2 could not be rendered: every page shows [^\n]+\n$/),
    })
  })

  it('refuses a page that is not in UTF-8', () => {
    expect(run(Buffer.from([0x3c, 0x70, 0x3e, 0xa4, 0xa4]))).toMatchObject({
      status: 1,
      stderr: 'clf-ssr: the page is not in UTF-8. Convert it first, for example: iconv -f BIG5 -t UTF-8 page.html | clf-ssr\n',
    })
  })

  it('refuses a page that ends inside a character', () => {
    expect(run(Buffer.from('<p>甲').subarray(0, -1))).toMatchObject({ status: 1, stderr: expect.stringContaining('not in UTF-8') })
  })

  it('prints the style sources for a policy', () => {
    const sources = styleHashes().map((hash) => `'${hash}'`)
    expect(run('', '--hashes')).toEqual({ status: 0, stdout: `${sources.join(' ')}\n`, stderr: '' })
  })

  it('explains itself and its exit codes', () => {
    const { status, stdout } = run('', '--help')
    expect(status).toBe(0)
    expect(stdout).toContain('clf-ssr < page.html > rendered.html')
    expect(stdout).toContain('Exit codes:')
  })

  it.each([
    [['--hash'], "clf-ssr: unknown option '--hash'"],
    [['page.html'], 'clf-ssr: the page comes from standard input, not from a file name.'],
  ])('refuses %j and says what to do', (options, sentence) => {
    const { status, stderr } = run('', ...options)
    expect(status).toBe(2)
    expect(stderr).toContain(sentence)
    expect(stderr).not.toContain('    at ')
  })

  it('stops quietly when the reader of its output goes away', async () => {
    const child = spawn(process.execPath, [cli], { stdio: ['pipe', 'pipe', 'pipe'] })
    let complaints = ''
    child.stderr.on('data', (text) => (complaints += String(text)))
    child.stdin.on('error', () => undefined)
    child.stdout.once('data', () => child.stdout.destroy())
    child.stdin.end(page.repeat(2_000))
    const status = await new Promise((resolve) => child.once('close', resolve))
    expect({ status, complaints }).toEqual({ status: 0, complaints: '' })
  })
})
