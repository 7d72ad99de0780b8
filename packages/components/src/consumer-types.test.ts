import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'
import { expect, test } from 'vitest'

/** What the compiler says of `source` in a project of a site that has installed the package, strict and with its styles checked. */
function complaintsAbout(source: string): string[] {
  // Inside the package, so that its own name resolves as it does for a site: by its exports, to what was built.
  const folder = mkdtempSync(join(import.meta.dirname, '../site-'))
  const file = join(folder, 'site.ts')
  writeFileSync(file, source)
  try {
    const program = ts.createProgram([file], {
      strict: true,
      noEmit: true,
      skipLibCheck: true,
      noUncheckedSideEffectImports: true,
      target: ts.ScriptTarget.ES2022,
      module: ts.ModuleKind.ESNext,
      moduleResolution: ts.ModuleResolutionKind.Bundler,
      types: [],
    })
    return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))
  } finally {
    rmSync(folder, { recursive: true })
  }
}

test('a site may import the style sheets and listen on elements, document and window', { timeout: 60_000 }, () => {
  const source = `
    import '@clf/components/clf.css'
    import '@clf/components/css/base.css'
    import '@clf/components'
    for (const target of [document, window, document.body]) {
      target.addEventListener('clf-unknown', () => {})
    }
    document.addEventListener('clf-text-size-change', (event) => event.size satisfies 'default' | 'larger' | 'largest')
    window.addEventListener('clf-text-size-change', (event) => event.size satisfies string)
    document.addEventListener('clf-display-change', (event) => event.choice.theme satisfies string)
    document.body.addEventListener('clf-display-change', (event) => event.choice.textSize satisfies string)
    document.querySelector('clf-text-size')?.addEventListener('clf-text-size-change', (event) => event.size)
  `
  expect(complaintsAbout(source)).toEqual([])
})

test('a style sheet that is not there and a wrong field of an event are told', { timeout: 60_000 }, () => {
  const source = `
    import '@clf/components/clf-none.css'
    import '@clf/components'
    document.addEventListener('clf-text-size-change', (event) => event.length)
  `
  expect(complaintsAbout(source)).toHaveLength(2)
})
