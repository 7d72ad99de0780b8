import { afterEach, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { caretAfter, paragraph, tree } from '../testing/mounted.ts'
import type { MountedSideBySide } from './mount-side-by-side.ts'
import { mountSideBySide } from './mount-side-by-side.ts'
import { recordTranslation } from './translation.ts'

let mounted: MountedSideBySide | undefined

afterEach(() => {
  mounted?.destroy()
  document.body.replaceChildren()
})

/** Traditional Chinese is written; every one of its paragraphs is older than the English. */
function open() {
  const place = document.createElement('main')
  document.body.append(place)
  const tc = tree(paragraph('甲一'), paragraph('乙二'), paragraph('丙三'))
  mounted = mountSideBySide(place, {
    trees: { en: tree(paragraph('one'), paragraph('two'), paragraph('three')), tc, sc: null },
    labels: { en: 'English', tc: 'Traditional', sc: 'Simplified' },
    label: 'Body',
    language: 'tc',
    interfaceLanguage: 'en',
    records: { tc: recordTranslation(tree(paragraph('was one'), paragraph('was two'), paragraph('was three')), tc, []) },
    onChange() {},
  })
  const body = place.querySelector<HTMLElement>('[contenteditable="true"]')
  if (!body) throw new Error('Nothing to write in.')
  expect(place.querySelectorAll('.clf-editor-edited .clf-editor-state')).toHaveLength(3)
  return { body, written: () => mounted?.read().children.map((child) => ('children' in child ? child.children.map((part) => ('text' in part ? part.text : '')).join('') : '')) }
}

/** For 200 ms after a body has the focus, ProseMirror takes a move to its beginning for Chromium's own and undoes it. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 300))

const ways = [
  ['Control and Home', '乙', '{Control>}{Home}{/Control}', ['字甲一', '乙二', '丙三']],
  ['Home in the first', '甲一', '{Home}', ['字甲一', '乙二', '丙三']],
  ['Home', '乙二', '{Home}', ['甲一', '字乙二', '丙三']],
  ['the arrow up from the first', '甲一', '{ArrowUp}', ['字甲一', '乙二', '丙三']],
  ['the arrow up', '乙二', '{ArrowUp}', ['甲一字', '乙二', '丙三']],
  ['the arrow down', '甲一', '{ArrowDown}', ['甲一', '乙二字', '丙三']],
  ['arrows to the left', '甲一', '{ArrowLeft}{ArrowLeft}{ArrowLeft}', ['字甲一', '乙二', '丙三']],
  ['arrows to the left over a mark', '乙', '{ArrowLeft}{ArrowLeft}', ['甲一字', '乙二', '丙三']],
  ['arrows to the right over a mark', '甲一', '{ArrowRight}', ['甲一', '字乙二', '丙三']],
  ['Control and End', '甲一', '{Control>}{End}{/Control}', ['甲一', '乙二', '丙三字']],
  ['Page up', '丙三', '{PageUp}', ['字甲一', '乙二', '丙三']],
] as const

for (const [name, after, keys, expected] of ways) {
  test(`what is typed after ${name} is in the body, whatever mark stands there`, async () => {
    const shown = open()
    caretAfter({ body: shown.body }, after)
    await settle()
    await userEvent.keyboard(keys)
    await settle()
    await userEvent.keyboard('字')
    await settle()
    expect(shown.written()).toEqual(expected)
  })
}
