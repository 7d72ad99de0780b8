import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import ts from 'typescript'
import { serve } from '../support/loopback.ts'
import { fontFile } from '../pictures/pinned-fonts.ts'
import { adaptationOf } from './adaptations.ts'
import { faultsOfBoxes } from './boxes.ts'
import { detectorCases, type DetectorCase } from './detector-cases.ts'
import { boxFaultsWith, faultsIn, faultsOfAudit, judged } from './faults-in-state.ts'
import { faultsOfFocus } from './focus.ts'
import { foreignFonts } from './foreign-fonts.ts'
import { faultsOfForms } from './forms.ts'
import { faultsOfCells, faultsOfFields, faultsOfTabs, faultsWhenNarrow } from './narrow.ts'
import { refresh, takeComplaints, type Pair } from './pair.ts'
import { postedFields } from './posted-fields.ts'
import { seenIn } from './seen.ts'
import { faultsOfWaking } from './stillness.ts'
import { faultsOfTargets } from './targets.ts'
import { faultsOfTornRuns } from './torn-runs.ts'
import { undeclared } from './undeclared.ts'
import { visit } from './visit.ts'
import { test as base } from './visit-test.ts'
import { walkerOf } from '@clf/browser'

// One worker, and in it one pair of pages for all.
base.describe.configure({ mode: 'default' })

type Ask = (pair: Pair, url: string, told: NonNullable<DetectorCase['told']>) => Promise<string[]>

const stateOf = ({ theme, adaptation }: NonNullable<DetectorCase['told']>) => ({ theme: theme ?? 'light', adaptation: adaptation ?? 'text spacing' } as const)

/** How each detector is asked about the page at an address. */
const asks: Readonly<Record<string, Ask>> = {
  faultsOfBoxes: async ({ live }, url) => {
    await live.goto(url)
    return live.evaluate(faultsOfBoxes, await seenIn(live))
  },
  boxFaultsWith: async ({ live }, url, { adaptation }) => {
    await live.goto(url)
    const { width, css } = adaptationOf[adaptation ?? '320 px']
    return boxFaultsWith(live, width, css)
  },
  faultsOfTargets: async ({ live }, url) => {
    await live.goto(url)
    return live.evaluate(faultsOfTargets, await seenIn(live))
  },
  faultsOfFocus: async ({ live }, url) => {
    await live.goto(url)
    await live.keyboard.press('Tab')
    return live.evaluate(faultsOfFocus, await walkerOf(live))
  },
  faultsOfAudit: async ({ live }, url) => {
    await live.goto(url)
    return faultsOfAudit(live)
  },
  faultsIn: async ({ live }, url, told) => {
    await live.goto(url)
    return (await faultsIn(await judged(live), stateOf(told))).faults
  },
  faultsOfWaking: async (pair, url, { status }) => (await faultsOfWaking(pair, url, status))[1],
  takeComplaints: async (pair, url) => {
    await pair.live.goto(url)
    return takeComplaints(pair)
  },
  faultsOfForms: async (pair, url, { declared = [] }) => {
    const reopen = async () => void (await pair.live.goto(url))
    await reopen()
    return (await faultsOfForms(pair, { url, scriptAnswers: declared, reopen })).findings
  },
  undeclared: async ({ live, plain }, url, { declared = [] }) => {
    await Promise.all([live.goto(url), plain.goto(url)])
    return undeclared(declared, plain, live)
  },
  faultsOfTornRuns: async ({ live }, url) => {
    await live.goto(url)
    return faultsOfTornRuns(live)
  },
  faultsOfCells: async ({ live }, url) => {
    await live.goto(url)
    return faultsOfCells(live, 1)
  },
  faultsOfTabs: async ({ live }, url) => {
    await live.goto(url)
    return live.evaluate(faultsOfTabs, await seenIn(live))
  },
  faultsOfFields: async ({ live }, url) => {
    await live.goto(url)
    return live.evaluate(faultsOfFields, await seenIn(live))
  },
  faultsWhenNarrow: async ({ live }, url) => {
    await live.goto(url)
    return faultsWhenNarrow(live, 1)
  },
  foreignFonts: async ({ live }, url) => {
    await live.goto(url)
    const session = await live.context().newCDPSession(live)
    const found = await foreignFonts(session)
    await session.detach()
    return found
  },
  visit: async (pair, url, told) => (await visit(pair, { url, widths: [1280], scriptChanges: [], states: [stateOf(told)] })).findings,
}

const cases = Object.entries(detectorCases).flatMap(([detector, ofDetector]) => ofDetector.map((one) => ({ detector, ...one })))

const pageOf = ({ body, script }: DetectorCase, index: number): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Leave</title><meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/page.css">${
    script === undefined ? '' : `<script src="/${index}.js" defer></script>`
  }</head><body><main>${body}</main></body></html>`

/** Serves the page of each case at its number, its script beside it; a post answers what was sent. */
const test = base.extend<object, { site: string }>({
  site: [
    async ({ browserName: _browserName }, use) => {
      const { url, close } = await serve(async (request, response) => {
        const [, number = '', type] = /^\/(\w+)(?:\.(\w+))?/.exec(request.url ?? '/') ?? []
        const found = cases[Number(number)]
        if (request.method === 'POST') return void response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(await postedFields(request)))
        if (type === 'css') return void response.writeHead(200, { 'content-type': 'text/css' }).end('body { margin: 0 }')
        if (type === 'woff2') return void response.writeHead(200, { 'content-type': 'font/woff2' }).end(await fontFile('/fonts/noto-sans/files/noto-sans-latin-wght-normal.woff2'))
        if (type === 'js') return void response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(found?.script)
        if (!found) return void response.writeHead(204).end()
        response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', ...(found.policy && { 'content-security-policy': found.policy }) }).end(pageOf(found, Number(number)))
      })
      await use(url)
      await close()
    },
    { scope: 'worker' },
  ],
})

for (const [index, { detector, name, says, told = {} }] of cases.entries()) {
  test(`${detector} ${says.length > 0 ? 'reports' : 'says nothing of'} ${name}`, async ({ pair, site }) => {
    await refresh(pair, site, 1280)
    const found = await asks[detector]?.(pair, `${site}/${index}`, told)
    expect(found).toEqual(says.map((sentence) => expect.stringContaining(sentence)))
  })
}

test('a page that answers another status than it should is no page to judge', async ({ pair, site }) => {
  await expect(faultsOfWaking(pair, `${site}/0`, 404)).rejects.toThrow(`${site}/0 answered 200 and not 404`)
})

/** Functions of this room that answer with findings, by the type they declare. */
const detectors = globSync('*.ts', { cwd: import.meta.dirname, exclude: ['*.spec.ts', 'detector-cases.ts'] }).flatMap((file) => {
  const source = ts.createSourceFile(file, readFileSync(join(import.meta.dirname, file), 'utf8'), ts.ScriptTarget.Latest, true)
  const isExported = (node: ts.HasModifiers) => node.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false
  const answersFindings = (node: ts.SignatureDeclarationBase) => /string\[\]|\bFound\b/.test(node.type?.getText() ?? '')
  return source.statements.flatMap((node) => {
    if (ts.isFunctionDeclaration(node)) return isExported(node) && answersFindings(node) ? [node.name?.text ?? ''] : []
    if (!ts.isVariableStatement(node) || !isExported(node)) return []
    return node.declarationList.declarations.flatMap(({ name, initializer }) => (initializer && ts.isArrowFunction(initializer) && answersFindings(initializer) ? [name.getText()] : []))
  })
})

test('every detector has a page with its fault and a page without', () => {
  expect(Object.keys(detectorCases).sort()).toEqual(detectors.sort())
  for (const [detector, ofDetector] of Object.entries(detectorCases)) {
    expect(ofDetector.some(({ says }) => says.length > 0), `${detector} has a page with its fault in tests/visit/detector-cases.ts`).toBe(true)
    expect(ofDetector.some(({ says }) => says.length === 0), `${detector} has a page without fault in tests/visit/detector-cases.ts`).toBe(true)
  }
})
