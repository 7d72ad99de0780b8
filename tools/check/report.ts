import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { stripVTControlCharacters } from 'node:util'

export type ReportKind = 'vitest' | 'playwright'

/** One test that ran, as the summary tells of it. */
export interface RanTest {
  name: string
  seconds: number
}

/** One test that failed. */
export interface FailedTest {
  name: string
  /** First line of what it said, at most 200 characters; empty when it said nothing. */
  reason: string
}

/** What the JSON report of a runner says. */
export interface Report {
  passed: number
  failed: number
  skipped: number
  /** Each that failed, with the first line of what it said. */
  broken: FailedTest[]
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

/** A runner on a terminal colours what it says. */
const reasonIn = (message = ''): string => stripVTControlCharacters(message).trim().split('\n')[0]?.slice(0, 200) ?? ''

const slowestOf = (tests: RanTest[]): RanTest | undefined => tests.toSorted((a, b) => b.seconds - a.seconds)[0]

interface VitestReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  testResults: {
    name: string
    status: string
    message: string
    assertionResults: { fullName: string; status: string; duration?: number | null; failureMessages: string[] }[]
  }[]
}

function vitestReport({ numPassedTests, numFailedTests, numPendingTests, testResults }: VitestReport): Report {
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults.map(({ fullName, duration }) => ({ name: fullName.trim(), seconds: (duration ?? 0) / 1000 })))
  const broken = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const ofTests = assertionResults.filter((test) => test.status === 'failed').map(({ fullName, failureMessages }) => ({ name: fullName.trim(), reason: reasonIn(failureMessages[0]) }))
    // A file that could not be loaded has no test that failed.
    return status === 'failed' && ofTests.length === 0 ? [{ name: basename(name), reason: reasonIn(message) }] : ofTests
  })
  return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests, broken, flaky: [], slowest: slowestOf(tests), pageStates: 0 }
}

interface PlaywrightTest {
  status: 'expected' | 'unexpected' | 'flaky' | 'skipped'
  annotations: { type: string; description?: string }[]
  results: { duration: number; error?: { message?: string } }[]
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
    broken: tests.filter(({ status }) => status === 'unexpected').map(({ title, results }) => ({ name: title, reason: reasonIn(results.at(-1)?.error?.message) })),
    flaky: tests.filter(({ status }) => status === 'flaky').map(({ title }) => title),
    slowest: slowestOf(tests.map(({ title, results }) => ({ name: title, seconds: results.reduce((sum, { duration }) => sum + duration, 0) / 1000 }))),
    pageStates: tests.reduce((sum, test) => sum + statesOf(test), 0),
  }
}
