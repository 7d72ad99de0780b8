import { afterAll, beforeAll } from 'vitest'
import { startCms } from './running-cms.ts'
import type { RunningCms } from './running-cms.ts'
import { testAccessTokens } from './suites/access-token.ts'
import { testAnswers } from './suites/answers.ts'
import { testApproval } from './suites/approval.ts'
import { testAsAtHistories } from './suites/as-at-histories.ts'
import { testContentPolicy } from './suites/content-policy.ts'
import { testDesk } from './suites/desk.ts'
import { testEditions } from './suites/editions.ts'
import { testFeed } from './suites/feed.ts'
import { testFeedFiles } from './suites/feed-files.ts'
import { testFeedLimits } from './suites/feed-limits.ts'
import { testFeedOutages } from './suites/feed-outages.ts'
import { testGate } from './suites/gate.ts'
import { testHealth } from './suites/health.ts'
import { testImport } from './suites/import.ts'
import { testIntegrity } from './suites/integrity.ts'
import { testInspections } from './suites/inspections.ts'
import { testNewerDatabase } from './suites/newer-database.ts'
import { testMail } from './suites/mail.ts'
import { testPreview } from './suites/preview.ts'
import { testPublicRest } from './suites/public-rest.ts'
import { testReaders } from './suites/readers.ts'
import { testReference } from './suites/reference.ts'
import { testSchedule } from './suites/schedule.ts'
import { testSeed } from './suites/seed.ts'
import { testSignInOff } from './suites/sign-in-off.ts'
import { testSubmissions } from './suites/submissions.ts'
import { testUploads } from './suites/uploads.ts'
import { testWrites } from './suites/writes.ts'

let running: RunningCms

beforeAll(async () => {
  running = await startCms()
})

afterAll(async () => {
  await running.stop()
})

const cms = () => running

testHealth(cms)
testAccessTokens(cms)
testContentPolicy(cms)
testSeed(cms)
testPublicRest(cms)
testReference(cms)
testEditions(cms)
testDesk(cms)
testGate(cms)
testApproval(cms)
testSchedule(cms)
testMail(cms)
testImport(cms)
testReaders(cms)
testPreview(cms)
testSignInOff(cms)
testSubmissions(cms)
testUploads(cms)
testInspections(cms)
testAnswers(cms)
testWrites(cms)
testFeed(cms)
testFeedFiles(cms)
testAsAtHistories(cms)
testFeedOutages(cms)
testFeedLimits(cms)
testIntegrity(cms)
testNewerDatabase(cms)
