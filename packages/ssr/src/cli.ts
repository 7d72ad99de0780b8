import { pipeline } from 'node:stream/promises'
import { CommanderError } from 'commander'
import { describeProgram } from './cli-program.ts'
import { PageRenderer } from './page-renderer.ts'
import { RenderError } from './render-error.ts'
import { styleHashes } from './style-hashes.ts'

const noFileNames = 'the page comes from standard input, not from a file name. Pass it in: clf-ssr < page.html'

const exitCodes = { done: 0, notRendered: 1, wrongUse: 2 }

async function run(): Promise<number> {
  const program = describeProgram()
  try {
    program.parse()
  } catch (error) {
    return error instanceof CommanderError && error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUse
  }
  if (program.args.length > 0) return complain(noFileNames, exitCodes.wrongUse)
  if (program.opts<{ hashes?: true }>().hashes) return writePage([hashSources()])
  if (process.stdin.isTTY) return complain('no page came in. Pass one: clf-ssr < page.html', exitCodes.wrongUse)
  return writePage(renderChunks(process.stdin))
}

function hashSources(): string {
  return `${
    styleHashes()
      .map((hash) => `'${hash}'`)
      .join(' ')
  }\n`
}

async function writePage(chunks: Iterable<string> | AsyncIterable<string>): Promise<number> {
  try {
    await pipeline(chunks, process.stdout)
    return exitCodes.done
  } catch (error) {
    return isClosedPipe(error) ? exitCodes.done : complain(reasonOf(error), exitCodes.notRendered)
  }
}

async function* renderChunks(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  // A byte order mark stays, because the page has to come out as it went in.
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
  const page = new PageRenderer()
  for await (const chunk of bytes) yield page.write(decoder.decode(chunk, { stream: true }))
  yield page.write(decoder.decode())
  yield page.end()
}

function isClosedPipe(error: unknown): boolean {
  return codeOf(error) === 'EPIPE' || codeOf(error) === 'ERR_STREAM_PREMATURE_CLOSE'
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}

function reasonOf(error: unknown): string {
  if (error instanceof RenderError) return error.message
  if (codeOf(error) === 'ERR_ENCODING_INVALID_ENCODED_DATA') {
    return 'the page is not in UTF-8. Convert it first, for example: iconv -f BIG5 -t UTF-8 page.html | clf-ssr'
  }
  return `the page could not be read or written: ${error instanceof Error ? error.message : String(error)}`
}

function complain(sentence: string, exitCode: number): number {
  process.stderr.write(`clf-ssr: ${sentence.replaceAll(/\s*\n\s*/g, ' ')}\n`)
  return exitCode
}

process.exitCode = await run()
