import { z } from 'zod'

/** Address of a server, `http` or `https`, without a slash at the end. */
export const httpAddress = z.url({ protocol: /^https?$/, error: 'an address begins with http:// or https://' }).transform((address) => address.replace(/\/+$/, ''))

/**
 * Reads and checks settings from environment variables; an empty variable is one that is not set.
 * @param prefix what the names of the variables begin with, left out in `shape`: `CLF_INTRANET_`
 * @throws {Error} one sentence per wrong setting, with the name of the variable and its value
 */
export function readEnvironment<Shape extends z.ZodRawShape>(shape: Shape, env: NodeJS.ProcessEnv, prefix = ''): z.infer<z.ZodObject<Shape>> {
  const given = Object.fromEntries(Object.keys(shape).map((name) => [name, env[prefix + name] || undefined]))
  const answer = z.object(shape).safeParse(given)
  if (answer.success) return answer.data
  throw new Error(answer.error.issues.map(({ path, message }) => describe(prefix + String(path[0]), env, message)).join('\n'))
}

function describe(name: string, env: NodeJS.ProcessEnv, message: string): string {
  return `${name} is "${env[name] ?? ''}": ${message}. Correct it or unset it to use the default.`
}
