import type { Report } from './report.ts'

const none = { skipped: 0, broken: [], flaky: [], slowest: undefined, pageStates: 0 }

/**
 * Counts of a stage that ended with `exitCode`.
 * @param report what its runner reported: null when there is none, though there has to be; undefined when the stage has no runner
 */
export function countsOf(exitCode: number, report: Report | null | undefined): Report {
  if (report === undefined) return { ...none, passed: exitCode === 0 ? 1 : 0, failed: exitCode === 0 ? 0 : 1 }
  if (report === null) return { ...none, passed: 0, failed: 1 }
  // What fails once and passes once has failed: nobody knows which of the two is true.
  const failed = report.failed + report.flaky.length
  // A runner that fails without a failed test (a crash, a broken set-up, no test found) still fails the stage.
  const isSilentFailure = failed === 0 && (exitCode !== 0 || report.passed === 0)
  return { ...report, failed: isSilentFailure ? 1 : failed }
}
