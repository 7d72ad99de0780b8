import { readFile } from 'node:fs/promises'

export type ReportKind = 'vitest' | 'playwright'

/** One test that ran, as the summary tells of it. */
export interface RanTest {
  name: string
  seconds: number
}

/** What the JSON report of a runner says. */
export interface Report {
  passed: number
  failed: number
  skipped: number
  /** Failed first and passed when run again. */
  flaky: string[]
  slowest: RanTest | undefined
  /** States in which pages were judged. */
  pageStates: number
}

/** @returns null when the runner left no report, or half of one */
export async function readReport(kind: ReportKind, file: string): Promise<Report | null> {
  const text = await readFile(file, 'utf8').catch(() => null)
  if (text === null) return null
  try {
    return kind === 'vitest' ? vitestReport(JSON.parse(text)) : playwrightReport(JSON.parse(text))
  } catch {
    return null
  }
}

const slowestOf = (tests: RanTest[]): RanTest | undefined => tests.toSorted((a, b) => b.seconds - a.seconds)[0]

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  testResults: { assertionResults: { fullName: string; duration?: number | null }[] }[]
}

function vitestReport({ numPassedTests, numFailedTests, numPendingTests, testResults }: VitestReport): Report {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults.map(({ fullName, duration }) => ({ name: fullName.trim(), seconds: (duration ?? 0) / 1000 })))
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests, flaky: [], slowest: slowestOf(tests), pageStates: 0 }
}

interface PlaywrightTest {
  status: 'expected' | 'unexpected' | 'flaky' | 'skipped'
  annotations: { type: string; description?: string }[]
  results: { duration: number }[]
}

interface PlaywrightSuite {
  specs?: { title: string; tests: PlaywrightTest[] }[]
  suites?: PlaywrightSuite[]
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  suites: PlaywrightSuite[]
}

function playwrightReport({ stats, suites }: PlaywrightReport): Report {
  const specsOf = (suite: PlaywrightSuite): { title: string; tests: PlaywrightTest[] }[] => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specsOf)]
  const tests = suites.flatMap(specsOf).flatMap(({ title, tests: ofSpec }) => ofSpec.map((test) => ({ title, ...test })))
  const statesOf = ({ annotations }: PlaywrightTest) => annotations.filter(({ type }) => type === 'page states').reduce((sum, { description }) => sum + Number(description), 0)
  return {
    passed: stats.expected,
    failed: stats.unexpected,
    skipped: stats.skipped,
    flaky: tests.filter(({ status }) => status === 'flaky').map(({ title }) => title),
    slowest: slowestOf(tests.map(({ title, results }) => ({ name: title, seconds: results.reduce((sum, { duration }) => sum + duration, 0) / 1000 }))),
    pageStates: tests.reduce((sum, test) => sum + statesOf(test), 0),
  }
}
