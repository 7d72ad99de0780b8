import { readFile, writeFile } from 'node:fs/promises'
import { Argument, Command } from 'commander'
import { benches, type Bench } from './benches.ts'
import type { Figure } from './figure.ts'
import { faultsOf, type Exceeding, type Recorded } from './judge.ts'
import exceedingSizes from './size/exceeding.json' with { type: 'json' }
import { tableOf } from './table.ts'

interface Options {
  json?: true
  own?: true
  record?: true
}

const exceeding: readonly Exceeding[] = exceedingSizes

const readRecorded = async (file: URL): Promise<Recorded> => JSON.parse(await readFile(file, 'utf8')) as Recorded

async function record(file: URL, figures: Figure[]): Promise<void> {
  const values = Object.fromEntries(figures.map(({ name, value }) => [name, value]))
  await writeFile(file, `${JSON.stringify(values, null, 2)}\n`)
}

function print(figures: Figure[], asJson: boolean): void {
  const text = asJson ? figures.map((figure) => JSON.stringify(figure)).join('\n') : tableOf(figures)
  process.stdout.write(`${text}\n`)
}

async function run(name: string, { json, own, record: isRecording }: Options): Promise<void> {
  const { measure, recorded } = benches.get(name) as Bench
  const figures = await measure(own === true)
  print(figures, json === true)
  if (recorded && isRecording) await record(recorded, figures)
  const today = new Date().toISOString().slice(0, 10)
  const faults = faultsOf(figures, recorded ? await readRecorded(recorded) : {}, exceeding, today)
  for (const fault of faults) process.stderr.write(`✖ ${fault}\n`)
  if (faults.length > 0) process.exitCode = 1
}

await new Command('bench')
  .description('Measures the house beside its peers. Exit code 1 when a value is over its limit or grew more than 1 % over the recorded one.')
  .addArgument(new Argument('<name>', 'what to measure').choices([...benches.keys()]))
  .option('--json', 'one JSON object a line instead of a table')
  .option('--own', 'sizes without peers: nothing is installed for them')
  .option('--record', 'accept the sizes measured as the recorded ones')
  .showHelpAfterError()
  .action(run)
  .parseAsync()
