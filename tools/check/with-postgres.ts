import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, chownSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { postgresPrograms } from './postgres.ts'

// Runs a program of Node's with DATABASE_URL set to a database of its own, in a cluster that is made for it and removed after it.
const programs = postgresPrograms()
if (!programs) throw new Error('PostgreSQL is not installed. Install it (Debian: "apt-get install postgresql") and run the command again.')

const folder = mkdtempSync(join(tmpdir(), 'clf-postgres-'))
const isRoot = process.getuid?.() === 0
const idOf = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
// PostgreSQL refuses to run as root; Debian's package brings an account for it.
const account = isRoot ? { uid: idOf('-u'), gid: idOf('-g') } : {}
chmodSync(folder, 0o755)
if (isRoot) chownSync(folder, idOf('-u'), idOf('-g'))

const run = (program: string, args: string[]): void => {
  execFileSync(join(programs, program), args, { cwd: folder, stdio: 'pipe', ...account })
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })

const cluster = join(folder, 'cluster')
const port = await freePort()
run('initdb', ['-D', cluster, '-U', 'clf', '--auth=trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'])
run('pg_ctl', ['-D', cluster, '-w', '-l', join(folder, 'log'), '-o', `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off`, 'start'])
try {
  run('createdb', ['-h', '127.0.0.1', '-p', String(port), '-U', 'clf', 'clf'])
  const DATABASE_URL = `postgres://clf@127.0.0.1:${port}/clf`
  const { status } = spawnSync(process.execPath, process.argv.slice(2), { stdio: 'inherit', env: { ...process.env, DATABASE_URL } })
  process.exitCode = status ?? 1
} finally {
  run('pg_ctl', ['-D', cluster, '-w', '-m', 'immediate', 'stop'])
  rmSync(folder, { recursive: true, force: true })
}
