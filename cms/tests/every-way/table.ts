import { callers } from './callers.ts'
import type { Caller } from './callers.ts'
import type { ServerWay } from './server.ts'
import { refusalOf } from './way.ts'
import type { Way } from './way.ts'

/** The tables as people read them, in Markdown. */
export function tableOf(ways: readonly Way[], serverWays: readonly ServerWay[]): string {
  const head = ['way', 'request', 'changes', ...callers]
  return `# Every way of writing

Who may do what to what the CMS keeps, by every route that it has, and by the routes that it must not have. The test
\`cms/tests/every-way\` asks each of them on SQLite and PostgreSQL, looks into the database whether anything else has changed, and
compares the rows with the routes of the running server. It writes this page anew when its snapshots are updated.

${ways.length} ways, ${callers.length} callers. A number is the status with which a caller is refused, ✓ is done. A status that is told for what must not be there is 404
to those who may do everything; others may be told 401 or 403 before.

${row(head)}
${row(head.map(() => '---'))}
${ways.map((way) => row([way.name, `\`${way.route}\``, way.changes.join(', ') || 'nothing', ...callers.map((caller) => cellOf(way, caller))])).join('\n')}

## By the server’s own code

| way | changes | refused with |
| --- | --- | --- |
${serverWays.map(({ name, changes, says }) => row([name, changes.join(', ') || 'nothing', says ? `“${says}”` : ''])).join('\n')}
`
}

function cellOf(way: Way, caller: Caller): string {
  if (way.may.includes(caller)) return '✓'
  return way.isMissing && way.except?.[caller] === undefined ? '404' : String(refusalOf(way, caller)[0])
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}
