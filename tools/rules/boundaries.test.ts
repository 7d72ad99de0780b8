import { ESLint } from 'eslint'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './tracked-files.ts'

const eslint = new ESLint({ cwd: root })

const messagesFor = async (file: string, code: string): Promise<string[]> => {
  const [result] = await eslint.lintText(code, { filePath: join(root, file) })
  return (result?.messages ?? []).filter(({ ruleId }) => ruleId === 'no-restricted-imports').map(({ message }) => message)
}

test.each([
  ['packages/tokens/src/x.ts', '@clf/text', 'Tokens are the ground floor'],
  ['packages/text/src/x.ts', '@clf/tokens', 'Text is pure functions for everyone'],
  ['packages/components/src/x.ts', '@clf/content', 'Components may import tokens and text alone'],
  ['packages/ssr/src/x.ts', '@clf/audit', 'Server rendering may import components and text alone'],
  ['packages/content/src/x.ts', '@clf/components', 'The content contract may import text alone'],
  ['packages/browser/src/x.ts', '@clf/text', 'Driving a browser imports nothing of ours'],
  ['packages/audit/src/x.ts', '@clf/components/header', 'The audit judges pages and must not share the code'],
  ['cms/src/x.ts', '@clf/components', 'The CMS holds content, not looks'],
  ['apps/intranet/src/x.ts', '@clf/cms', 'Apps import packages by name and never each other'],
  ['packages/text/src/x.ts', '../../tests/support/addresses.ts', 'Nothing imports tests or stories'],
])('%s may not import %s', async (file, specifier, sentence) => {
  const [message] = await messagesFor(file, `import { x } from '${specifier}'\nx()\n`)
  expect(message).toContain(sentence)
})

test('a room may import what its row allows', async () => {
  expect(await messagesFor('packages/components/src/x.ts', "import { x } from '@clf/text'\nx()\n")).toEqual([])
})
