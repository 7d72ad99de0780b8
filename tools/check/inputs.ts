import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { runCommand } from '../bootstrap/command.mjs'
import type { Stage } from './stage.ts'

/** The packages of the house with a hash of what a test of each depends on: its own files, what it is built from, and the files of the root. */
export type Inputs = ReadonlyMap<string, string>

/** @param since a commit: only packages that have changed since, or stand on one that has */
export async function inputsOf(root: string, since?: string): Promise<Inputs> {
  const filter = since === undefined ? [] : [`--filter=...[${since}]`]
  const said = await runCommand(process.execPath, [join(root, 'node_modules/turbo/bin/turbo'), 'run', 'test', '--dry=json', ...filter], { cwd: root })
  const { tasks } = JSON.parse(said.slice(said.indexOf('{'), said.lastIndexOf('}') + 1)) as { tasks: { task: string; package: string; hash: string }[] }
  return new Map(tasks.filter(({ task }) => task === 'test').map(({ package: name, hash }) => [name, hash]))
}

/** Whether a stage judges something that is among `inputs`. */
export const isTouched = ({ judges }: Stage, inputs: Inputs): boolean => (judges ? judges.some((name) => inputs.has(name)) : inputs.size > 0)

/** A hash of the stage and all that it judges; it changes with any of them. */
export function keyOf({ command, cwd, env, judges }: Stage, inputs: Inputs): string {
  const judged = [...inputs].filter(([name]) => !judges || judges.includes(name)).toSorted(([one], [other]) => one.localeCompare(other))
  return createHash('sha256').update(JSON.stringify({ command, cwd, env, judged, node: process.version })).digest('hex')
}
