import { Command } from 'commander'

const helpEnd = `
Examples:
  clf-ssr < page.html > rendered.html
  php page.php | clf-ssr
  clf-ssr --hashes

Exit codes:
  0  the page was written, or the reader of the output went away
  1  the page could not be rendered; one sentence on standard error says why, and what was written is incomplete
  2  clf-ssr was called the wrong way`

/** Options and help of `clf-ssr`. Throws CommanderError instead of ending the process. */
export function describeProgram(): Command {
  return new Command('clf-ssr')
    .description(
      'Reads an HTML page (UTF-8) from standard input and writes the same page to standard output, with every clf-* ' +
        'element filled in, so that readers see the whole page before any script runs, or without script.',
    )
    .usage('[options] < page.html > rendered.html')
    .option('--hashes', 'print the sources to add to style-src in your Content-Security-Policy, then stop')
    .helpOption('-h, --help', 'print this text')
    .addHelpText('after', helpEnd)
    .allowExcessArguments()
    .configureOutput({ outputError: (message, write) => write(sentenceOf(message)) })
    .exitOverride()
}

function sentenceOf(message: string): string {
  return `${message.trim().replace(/^error: /, 'clf-ssr: ')}. clf-ssr --help lists the options.\n`
}
