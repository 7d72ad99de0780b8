import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { isClean, textProblems } from '../writes/clean-text.ts'
import { refuseProblems } from '../writes/problem.ts'

/** Refuses requests with characters that no database holds, in the address or in what is sent: one would take them, another fail. */
const cleanText: Core.MiddlewareFactory = () => async (ctx, next) => {
  if (!isClean(decoded(ctx.url))) throw new errors.ValidationError('The address holds a character that cannot be looked for (U+0000). Type the words again.')
  refuseProblems(textProblems(ctx.request.body))
  await next()
}

/** An address that cannot be decoded is refused by whoever reads it. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url.replaceAll('+', ' '))
  } catch {
    return url.replaceAll(/%00/g, '\0')
  }
}

export default cleanText
