import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { inspect } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { CommanderError } from 'commander'
import { createCommand } from './command.ts'
import { exitCodes } from './exit-codes.ts'
import { importFile } from './import-file.ts'
import { Refusal } from './refusal.ts'

// A paper makes many short-lived objects: a nursery that does not grow halves the memory of an import.
setFlagsFromString('--semi-space-growth-factor=1')

const startFolder = process.env['INIT_CWD'] ?? process.cwd()

try {
  const command = createCommand().parse()
  const { report, dryRun, ...options } = command.choices()
  await importFile({
    path: resolve(startFolder, command.file()),
    options,
    dryRun,
    environment: process.env,
    print: (text) => process.stdout.write(`${text}\n`),
    writeReport: async (text) => {
      if (report !== null) await saveReport(report, text)
    },
  })
} catch (error) {
  process.exitCode = tell(error)
}

async function saveReport(path: string, text: string): Promise<void> {
  try {
    await writeFile(resolve(startFolder, path), text)
  } catch {
    throw new Refusal(
      `The report cannot be written to ${path}; name a file in a folder you may write to.`,
      exitCodes.usage,
    )
  }
}

function tell(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.imported : exitCodes.usage
  if (error instanceof Refusal) {
    process.stderr.write(`${error.message}\n`)
    return error.exitCode
  }
  const intro = 'The importer failed by a fault of its own; nothing was imported. Report this with the file:'
  process.stderr.write(`${intro}\n${inspect(error)}\n`)
  return exitCodes.fault
}
