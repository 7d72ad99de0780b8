#!/usr/bin/env node
// Kept in the repository, so that installing it makes the command before anything is built. It runs on any Node that reads modules, and
// hands over to the Node that the house brings where this one is too old.
import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import module from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const main = new URL('../dist/main.js', import.meta.url)
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

/** The Node that a house has installed for itself, in the folder of this file or one around it. */
const nodeOfHouse = () => {
  for (let folder = dirname(fileURLToPath(import.meta.url)); folder !== dirname(folder); folder = dirname(folder)) {
    const modules = join(folder, '.runtime/node_modules')
    if (!existsSync(modules)) continue
    const node = readdirSync(modules).map((name) => join(modules, name, 'bin/node')).find(existsSync)
    if (node) return node
  }
  return undefined
}

if (!existsSync(fileURLToPath(main))) {
  process.stderr.write('The command clf is not built yet. Run "npm start" or "npm run build" once and try again.\n')
  process.exitCode = 3
} else if (major > 22 || (major === 22 && minor >= 13)) {
  // The next run need not compile it again. NODE_DISABLE_COMPILE_CACHE=1 turns it off.
  module.enableCompileCache()
  await import(main.href)
} else {
  const node = nodeOfHouse()
  if (node) {
    const child = spawn(node, ['--disable-warning=ExperimentalWarning', fileURLToPath(main), ...process.argv.slice(2)], { stdio: 'inherit' })
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
    child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
  } else {
    process.stderr.write(`The command clf needs Node 22.13 or later; this is Node ${process.versions.node}. Install a newer Node from https://nodejs.org and try again.\n`)
    process.exitCode = 3
  }
}
