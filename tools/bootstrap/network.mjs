import { runCommand } from './command.mjs'

const patienceMs = 20_000

/**
 * Asks the registry for one small answer before a long install: npm alone tries for minutes before it says that there is no network.
 * It goes through npm, so that the person's own registry, proxy and cache hold: with everything cached, an install needs no network.
 * @param {string} node
 * @param {string} npm path of npm's JavaScript entry
 * @param {string} cwd
 * @throws {Error} with the code ENETUNREACH when no answer comes within 20 seconds
 */
export async function requireRegistry(node, npm, cwd) {
  const args = [npm, 'view', 'npm', 'version', '--fetch-retries=0', `--fetch-timeout=${patienceMs}`]
  try {
    await runCommand(node, args, { cwd, timeoutMs: patienceMs })
  } catch (cause) {
    throw Object.assign(new Error('no answer from the registry', { cause }), { code: 'ENETUNREACH' })
  }
}
