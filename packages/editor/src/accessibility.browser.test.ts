import { nodes } from '@clf/content/tree'
import type { NodeKind } from '@clf/content/tree'
import { languageTags } from '@clf/text'
import axe from 'axe-core'
import { afterEach, describe, expect, test } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { EditorLanguage } from './editor-options.ts'
import { mountSideBySide } from './side-by-side/mount-side-by-side.ts'
import { emulate } from './testing/protocol.ts'
import { caretAfter, dialog, mounted, numbered, paragraph, tree } from './testing/mounted.ts'

const languages: readonly EditorLanguage[] = ['en', 'tc', 'sc']
const pixel = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=='

/** One tree with an example of every node; names that would be there twice are left away. */
function everything(language: EditorLanguage): unknown {
  const tag = languageTags[languages.indexOf(language)] ?? 'en'
  const seen = new Set<unknown>()
  const children = (Object.values(nodes) as unknown as NodeKind[]).flatMap(({ example }) => example?.[tag] ?? [])
  return JSON.parse(
    JSON.stringify({ type: 'document', version: 1, children }, (key, value: unknown) => (key === 'id' && seen.has(value) ? undefined : (key === 'id' && seen.add(value), value))),
  ) as unknown
}

async function violations(): Promise<string[]> {
  const { violations: found } = await axe.run(document, { rules: { 'page-has-heading-one': { enabled: false } } })
  return found.map(({ id, nodes: where }) => `${id}: ${where.map(({ html, failureSummary }) => `${html} ${failureSummary ?? ''}`).join('\n')}`)
}

afterEach(async () => {
  document.documentElement.style.colorScheme = ''
  await emulate({})
  await page.viewport(1280, 800)
})

const looks = [
  ['light at 1280 px', 1280, 'light', {}],
  ['dark at 1280 px', 1280, 'dark', { 'prefers-color-scheme': 'dark' }],
  ['forced colours at 320 px', 320, 'light dark', { 'forced-colors': 'active' }],
  ['light at 320 px', 320, 'light', {}],
] as const

describe.each(looks)('in %s', (_name, width, scheme, features) => {
  test.each(languages)('axe finds nothing, and nothing is wider than the window (%s)', async (language) => {
    await page.viewport(width, 800)
    await emulate(features)
    document.documentElement.style.colorScheme = scheme
    document.documentElement.lang = languageTags[languages.indexOf(language)] ?? 'en'
    document.title = 'CLF'
    const shown = mounted({ tree: everything(language), language, interfaceLanguage: language, fileOf: (media) => ({ src: pixel, name: media }) })
    expect(await violations()).toEqual([])
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
    shown.editor.goTo('children.0')
    for (const menu of shown.place.querySelectorAll<HTMLButtonElement>('[aria-haspopup=menu]')) {
      menu.click()
      expect(menu.getAttribute('aria-expanded')).toBe('true')
      expect(await violations()).toEqual([])
      await userEvent.keyboard('{Escape}')
      expect(document.activeElement).toBe(menu)
    }
  }, 60_000)

  test('every dialog is clean and fits', async () => {
    await page.viewport(width, 800)
    await emulate(features)
    document.documentElement.style.colorScheme = scheme
    document.documentElement.lang = 'en'
    document.title = 'CLF'
    const shown = mounted({ tree: tree(numbered('one'), paragraph('words')), fileOf: (media) => ({ src: pixel, name: media }) })
    for (const name of ['Link', 'Footnote', 'Cross-reference', 'Image', 'Number…', 'Keyboard shortcuts']) {
      caretAfter(shown, 'one')
      shown.button(name).click()
      expect(await violations(), name).toEqual([])
      expect(dialog().scrollWidth, name).toBeLessThanOrEqual(dialog().clientWidth + 1)
      dialog().close()
    }
  }, 60_000)
})

describe('names and keys', () => {
  test('the body is a named text box of its language', () => {
    const { body } = mounted({ tree: tree(paragraph('字')), language: 'tc', label: 'Body in Chinese' })
    expect(['role', 'aria-multiline', 'aria-label', 'lang', 'aria-description'].map((name) => body.getAttribute(name))).toEqual([
      'textbox',
      'true',
      'Body in Chinese',
      'zh-Hant-HK',
      'Alt+F10: toolbar. Alt+0: keyboard shortcuts.',
    ])
  })

  test('a picture is read with its words, and one without says that they are missing', () => {
    const image = (more: object) => ({ type: 'image' as const, media: 'plan', caption: [], ...more })
    const { body } = mounted({ tree: tree(image({ text: 'The way out' }), image({ decorative: true }), image({})), fileOf: () => ({ src: pixel, name: 'plan.png' }) })
    expect([...body.querySelectorAll('img[src^="data:"]')].map((picture) => picture.getAttribute('alt'))).toEqual(['The way out', '', ''])
    const [described, decorative, missing] = [...body.querySelectorAll('[role=group]')]
    expect(described?.getAttribute('aria-label')).toBe('Image · The way out')
    expect(decorative?.getAttribute('aria-label')).toContain('Decorative')
    expect([described, decorative, missing].map((part) => part?.querySelector('.clf-editor-wrong')?.textContent)).toEqual([undefined, undefined, expect.stringMatching(/./)])
    expect(body.textContent).not.toContain('plan.png')
  })

  test('headings, bold, italic and language stand in the text as elements', () => {
    const run = (text: string, more: object = {}) => ({ type: 'text' as const, text, ...more })
    const { body } = mounted({
      tree: tree({ type: 'heading', level: 3, children: [run('Scope')] }, {
        type: 'paragraph',
        children: [run('bold', { bold: true }), run('italic', { italic: true }), run('櫃位', { lang: 'zh-Hant-HK' })],
      }),
    })
    expect(['h3', 'strong', 'em', '[lang="zh-Hant-HK"]'].map((element) => body.querySelector(element)?.textContent)).toEqual(['Scope', 'bold', 'italic', '櫃位'])
  })

  test('one that can only be read says so, can be reached, and has no toolbar', () => {
    const { body, place } = mounted({ tree: tree(paragraph('words')), readOnly: true })
    expect(body.getAttribute('aria-readonly')).toBe('true')
    expect(body.tabIndex).toBe(0)
    expect(place.querySelector('[role=toolbar]')).toBeNull()
  })

  test('the toolbar is one Tab stop; arrow keys go round, Home and End to the ends, Escape back', async () => {
    const shown = mounted({ tree: tree(paragraph('words')) })
    expect(shown.place.querySelectorAll('[role=toolbar] > [tabindex="0"]')).toHaveLength(1)
    caretAfter(shown, 'words')
    await userEvent.keyboard('{Alt>}{F10}{/Alt}')
    expect(document.activeElement).toBe(shown.button(/^Bold/))
    await userEvent.keyboard('{ArrowRight}')
    expect(document.activeElement).toBe(shown.button(/^Italic/))
    await userEvent.keyboard('{Home}{ArrowLeft}')
    expect(document.activeElement).toBe(shown.button('Keyboard shortcuts'))
    await userEvent.keyboard('{Escape}')
    expect(document.activeElement).toBe(shown.body)
    await userEvent.keyboard('!')
    expect(shown.editor.read()).toEqual(tree(paragraph('words!')))
  })

  test('what is on is pressed, what cannot be done is disabled with its reason and still reached', async () => {
    const shown = mounted({ tree: tree({ type: 'paragraph', children: [{ type: 'text', text: 'bold', bold: true }] }) })
    caretAfter(shown, 'bold')
    await expect.poll(() => shown.button(/^Bold/).getAttribute('aria-pressed')).toBe('true')
    const undo = shown.button('Undo')
    expect(undo.getAttribute('aria-disabled')).toBe('true')
    expect(undo.getAttribute('aria-description')).toBe('Nothing to undo.')
    expect(undo.disabled).toBe(false)
  })

  test('Tab leaves the text from a plain paragraph, and from a table behind Escape', async () => {
    const shown = mounted({ tree: tree(paragraph('words'), { type: 'table', caption: [], children: [{ type: 'row', children: [{ type: 'cell', children: [paragraph('cell')] }] }] }) })
    const after = document.createElement('button')
    shown.place.append(after)
    caretAfter(shown, 'words')
    await userEvent.keyboard('{Tab}')
    expect(document.activeElement).toBe(after)
    caretAfter(shown, 'cell')
    await userEvent.keyboard('{Escape}{Tab}')
    expect(document.activeElement).toBe(after)
  })

  test('keys in a dialog stay in it', async () => {
    const shown = mounted({ tree: tree(paragraph('words')) })
    const heard: string[] = []
    shown.place.addEventListener('keydown', ({ key }) => heard.push(key))
    caretAfter(shown, 'words')
    shown.button('Link').click()
    await userEvent.keyboard('abc{Enter}')
    expect(heard).toEqual([])
  })
})

describe('three languages side by side', () => {
  const place = () => document.body.appendChild(document.createElement('main'))

  test('what is missing and older is said at its place, the columns can be read, axe finds nothing', async () => {
    document.title = 'CLF'
    const main = place()
    const en = tree(numbered('One'), numbered('Two'), numbered('Three'))
    const shown = mountSideBySide(main, {
      trees: { en, tc: tree(numbered('一'), numbered('二')), sc: null },
      labels: { en: 'English', tc: 'Traditional', sc: 'Simplified' },
      language: 'tc',
      interfaceLanguage: 'en',
      label: '',
      onChange: () => undefined,
    })
    expect([...main.querySelectorAll('h3')].map(({ textContent }) => textContent)).toEqual(['Traditional', 'English, to read', 'Simplified, to read'])
    expect(main.querySelector('.clf-editor-edited .clf-editor-state-missing')?.textContent).toBe('Missing here: Three')
    expect(main.querySelector('.clf-editor-edited .clf-editor-summary')?.textContent).toBe('1 missing, 0 older, 0 not read')
    expect(main.querySelectorAll('[aria-readonly=true]')).toHaveLength(2)
    expect(await violations()).toEqual([])
    await page.viewport(320, 800)
    const columns = () => [...main.querySelectorAll('section')].map((column) => column.getBoundingClientRect())
    await expect.poll(() => (columns()[1]?.top ?? 0) >= (columns()[0]?.bottom ?? Infinity)).toBe(true)
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
    expect(await violations()).toEqual([])
    shown.destroy()
    main.remove()
  })

  test('Simplified is offered by conversion, marked until somebody has read it', async () => {
    const main = place()
    let changes = 0
    const shown = mountSideBySide(main, {
      trees: { en: tree(numbered('Health')), tc: tree(numbered('衞生署'), numbered('回覆')), sc: null },
      labels: { en: 'English', tc: 'Traditional', sc: 'Simplified' },
      language: 'sc',
      interfaceLanguage: 'sc',
      label: '',
      onChange() {
        changes += 1
      },
    })
    await userEvent.click([...main.querySelectorAll('button')].find(({ textContent }) => textContent === '由繁体转换为简体') as HTMLElement)
    await expect.poll(() => shown.read()).toEqual(tree(numbered('卫生署'), numbered('回复')))
    expect(main.querySelectorAll('.clf-editor-state-unread')).toHaveLength(2)
    expect(shown.records().sc?.map(({ unread }) => unread)).toEqual([true, true])
    await userEvent.click(main.querySelector('.clf-editor-state-unread button') as HTMLElement)
    await expect.poll(() => main.querySelectorAll('.clf-editor-state-unread').length).toBe(1)
    expect(shown.records().sc?.map(({ unread }) => unread)).toEqual([undefined, true])
    expect(changes).toBeGreaterThan(1)
    shown.destroy()
    main.remove()
  })
})
