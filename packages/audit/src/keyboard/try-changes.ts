import { isDone, replayWith } from './try-work.ts'
import type { Effect, KeyPage } from './key-page.ts'
import { characters, type Key } from './keys.ts'
import type { Found, Pressed, Said } from './pressed.ts'
import { foundAt, type Stop } from './walk.ts'

const wholePage = { pointer: 'body', snippet: '<body>' }

/** Presses each character where nothing has the keyboard. */
export async function tryShortcuts(page: KeyPage): Promise<Pressed['shortcuts']> {
  const isDoneBy = (effect: Effect) => isDone(effect) || (effect.hasMoved && effect.focus !== '')
  await page.fresh()
  await page.blur()
  await page.watch()
  await page.keys(characters, 20)
  await page.pass(700)
  const found: Found = { ...wholePage, name: '', replay: '' }
  if (!isDoneBy(await page.effect(null))) return [found]
  const heard: Key[] = []
  await page.fresh(true)
  await page.blur()
  for (const key of characters) {
    await page.watch()
    await page.keys([key], 60)
    await page.pass(700)
    if (!isDoneBy(await page.effect(null))) continue
    heard.push(key)
    if (heard.length > 2) break
    await page.fresh(true)
    await page.blur()
  }
  // Only several together have done something: nobody presses that by accident.
  if (heard.length === 0) return [found]
  const canBeSet = await page.read(
    0,
    ({ walker: { elementsIn } }) =>
      elementsIn(document.body).some((each) =>
        each.matches('input, button, a[href], select, summary, [role="switch"], [role="checkbox"]') &&
        /short ?-?cuts?|hot ?keys?|access ?keys?|key bindings?|快捷鍵|快捷键|捷徑|熱鍵|热键|快速鍵/i.test(
          `${each.textContent} ${each.getAttribute('aria-label')} ${(each as HTMLInputElement).value} ${[...((each as HTMLInputElement).labels ?? [])].map((label) => label.textContent).join(' ')}`,
        )
      ),
    null,
  )
  return [{ ...wholePage, name: heard.join(', '), replay: heard.join(', '), fault: canBeSet ? 'can-be-set' : 'single-key', ...((canBeSet || !page.isOnTime) && { isDoubt: true }) }]
}

const advice =
  /\bautomatic|\bas soon as\b|\bimmediately\b|\bat once\b|\bwhen(?:ever)? you (?:choose|select|change|pick|type|tick)|\bupon (?:selection|choosing)|\bon selection\b|自動|自动|即時|即时|立即|(?:選擇|选择|剔選|輸入|输入)後|一經選|一经选|随即|隨即/i

/** Changes each kind of field by keys, and sees whether the page goes elsewhere by it. */
export async function tryInput(page: KeyPage, stops: readonly Stop[]): Promise<Pressed['input']> {
  const said: Said<'leaves' | 'opens' | 'moves'>[] = []
  const kinds = new Map<string, number>()
  let tries = 0
  for (const stop of stops) {
    const keys = keysFor(stop)
    if (keys.length === 0) continue
    const told = await page.read(stop.world, ({ keys: tools, walker: { parentOf } }, path) => {
      const element = tools.byPath(path)
      if (!element || element.matches('[readonly], :disabled')) return null
      const options = element instanceof HTMLSelectElement ? element.options.length : 2
      const label = element instanceof HTMLInputElement || element instanceof HTMLSelectElement || element instanceof HTMLTextAreaElement
        ? [...(element.labels ?? [])].map((each) => each.textContent).join(' ')
        : ''
      const ids = `${element.getAttribute('aria-describedby') ?? ''} ${element.getAttribute('aria-labelledby') ?? ''}`.split(/\s+/).filter(Boolean)
      const described = ids.map((id) => (element.getRootNode() as Document).getElementById(id)?.textContent ?? '').join(' ')
      let before = ''
      for (let at: Element | null = element; at && before.length < 200; at = parentOf(at)) before = `${at.previousElementSibling?.textContent ?? ''} ${before}`
      return { options, words: `${label} ${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('title') ?? ''} ${described} ${before.slice(-300)}` }
    }, stop.path)
    if (!told || told.options < 2) continue
    const count = kinds.get(stop.kind) ?? 0
    if (count >= 3 || tries >= 16) continue
    kinds.set(stop.kind, count + 1)
    tries += 1
    await page.fresh()
    const effect = await page.press(stop, keys)
    if (!effect) continue
    page.isDirty = true
    const found = foundAt({ ...stop, replay: replayWith(stop, keys) })
    const isTold = advice.test(told.words)
    // Arrows go from choice to choice of a group.
    const hasMoved = effect.hasMoved && stop.type !== 'radio' && stop.role !== 'radio'
    if (!isTold && effect.opens.length > 0) said.push({ ...found, fault: 'opens' })
    else if (!isTold && effect.leaves.length > 0) said.push({ ...found, fault: 'leaves' })
    else if (!isTold && hasMoved) said.push({ ...found, fault: 'moves', isDoubt: true })
    else said.push(found)
  }
  return said
}

/** Keys that change a field and do not send it. */
function keysFor({ tag, type, isFrame }: Stop): readonly Key[] {
  if (isFrame) return []
  if (tag === 'select') return ['ArrowDown']
  if (tag === 'textarea') return ['a']
  if (tag !== 'input') return []
  if (type === 'checkbox') return ['Space']
  // The one that Tab comes to may be chosen already: an arrow chooses the next.
  if (type === 'radio') return ['Space', 'ArrowDown']
  if (/^(text|search|email|tel|url|password)$/.test(type)) return ['1']
  if (/^(number|range)$/.test(type)) return ['ArrowUp']
  return []
}

const isSkip = (name: string): boolean =>
  /\bskip\b|\bjump to\b|\b(?:go|straight) to (?:the )?(?:main|content)|^(?:main )?content$|跳至|跳到|跳過|跳过|略過|略过|(?:前往|直達|直达|轉到|转到).{0,4}(?:內容|内容)/i.test(name)

/** Follows links that say they skip, and presses Tab. */
export async function trySkips(page: KeyPage, stops: readonly Stop[]): Promise<Pressed['skips']> {
  const said: Said<'no-target' | 'does-not-move'>[] = []
  for (const [index, stop] of stops.entries()) {
    if (index > 5 || said.length > 2 || stop.world !== 0 || stop.tag !== 'a' || !isSkip(stop.name)) continue
    const target = await page.read(0, ({ keys, walker: { elementsIn } }, path) => {
      const link = keys.byPath(path)
      if (!(link instanceof HTMLAnchorElement) || !(link.getAttribute('href') ?? '').includes('#') || link.href.replace(/#.*$/s, '') !== location.href.replace(/#.*$/s, '')) return null
      const name = decodeURIComponent(link.hash.slice(1))
      const found = name === '' ? null : (document.getElementById(name) ?? elementsIn().find((each) => each.id === name || (each instanceof HTMLAnchorElement && each.name === name)) ?? null)
      return { name, path: found ? keys.thing(found).path : '' }
    }, stop.path)
    if (!target) continue
    const found = foundAt({ ...stop, replay: replayWith(stop, ['Enter', 'Tab']) })
    await page.fresh()
    if (!(await page.focus(stop))) continue
    await page.keys(['Enter'])
    const moved = await page.at()
    await page.tab()
    page.isDirty = true
    const at = await page.at()
    const next = stops[index + 1]
    const isPast = at === 'outside' || (at !== null && at.path !== stop.path && !(next && next.path === at.path && next.world === at.world))
    // Where nothing stands between the link and its target, the next stop is the right one.
    const isBetween = next !== undefined && target.path !== '' && (next.path === target.path || next.path.startsWith(`${target.path}/`))
    const isThere = moved !== null && moved !== 'outside' && moved.path !== stop.path
    if (isPast || isThere || isBetween) said.push(found)
    else said.push({ ...found, fault: target.path === '' ? 'no-target' : 'does-not-move' })
  }
  return said
}
