import type { Core } from '@strapi/strapi'
import { refusal } from '../writes/problem.ts'
import { told } from '../writes/told.ts'

/**
 * What a database says when two transactions waited for each other and it ended this one: `deadlock_detected`, `serialization_failure`,
 * `lock_not_available` of PostgreSQL (Appendix A of its manual), and that another program writes, of SQLite.
 */
const codes = new Set<unknown>(['40P01', '40001', '55P03', 'SQLITE_BUSY'])

const sameMoment = told(
  'Nothing was published or saved: somebody else changed the same things at the same moment. Do it again.',
  '未有發布，亦未有儲存：有人同時更改相同資料。請再試一次。',
)

/** Answers 409, with what to do, where the database ended a request because another one was in its way: nothing of it was written. */
const answerSameMoment: Core.MiddlewareFactory = () => async (_ctx, next) => {
  try {
    await next()
  } catch (error) {
    throw isInTheWay(error) ? refusal(sameMoment, { status: 409 }) : error
  }
}

function isInTheWay(error: unknown): boolean {
  return error instanceof Error && (codes.has((error as { code?: unknown }).code) || isInTheWay(error.cause))
}

export default answerSameMoment
