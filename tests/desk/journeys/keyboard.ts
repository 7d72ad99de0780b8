import type { Locator, Page } from '@playwright/test'
import { expect } from '../patient.ts'

/** What holds the focus, and what is wrong with that. */
interface Focused {
  /** As somebody would call it in a report. */
  what: string
  faults: string[]
}

/** The fault of a focus that is on no control. */
const nowhere = 'nothing has the focus'

/** The furthest that a person is made to go by one key, in presses. */
const furthest = 250

/**
 * A person without a mouse. Whatever is done goes through the keys of the page, and after each key that moves the focus it is asked
 * whether the focus is somewhere, in the window, uncovered, and seen.
 */
export class Keyboard {
  /** Every place at which the focus was not as it should be. */
  readonly faults: string[] = []

  readonly page: Page

  /** What had the focus when it was last looked at. */
  private before = 'the beginning'

  constructor(page: Page) {
    this.page = page
    page.setDefaultTimeout(30_000)
    // Whoever first asks for the dialog of the browser when a key opens it may come too late for it.
    page.on('filechooser', () => undefined)
  }

  /** Goes on with Tab until a control has the focus, or back with Shift+Tab. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await expect(target, 'what somebody tabs to').toBeAttached()
    for (let presses = 0; presses < furthest; presses += 1) {
      if (await hasFocus(target)) return
      const isAtEnd = await isLast(this.page, key)
      await this.page.keyboard.press(key)
      // Behind the last control of a page come those of the browser.
      if (!isAtEnd) await this.look()
    }
    throw new Error(`${key} does not lead to ${String(target)} in ${furthest} presses; the focus is at ${(await focused(this.page)).what}.`)
  }

  /** Goes to a control and presses a key on it. */
  async use(target: Locator, key = 'Enter'): Promise<void> {
    await this.tabTo(target)
    await this.page.keyboard.press(key)
  }

  /** Goes to a field and writes over what is in it. */
  async write(target: Locator, words: string): Promise<void> {
    await this.tabTo(target)
    await this.page.keyboard.press('Control+A')
    await this.page.keyboard.insertText(words)
    await expect(target).toHaveValue(words)
  }

  /** Presses a key that moves the focus, until a control has it. */
  async arrowTo(target: Locator, key: 'ArrowDown' | 'ArrowRight' = 'ArrowDown'): Promise<void> {
    for (let presses = 0; presses < furthest; presses += 1) {
      if (await hasFocus(target)) return
      await this.page.keyboard.press(key)
      await this.look()
    }
    throw new Error(`${key} does not lead to ${String(target)}; the focus is at ${(await focused(this.page)).what}.`)
  }

  /** Goes down a list of the browser to the choice of a name. */
  async choose(target: Locator, name: string): Promise<void> {
    await this.tabTo(target)
    const choices = await target.locator('option').allInnerTexts()
    const place = choices.findIndex((choice) => choice.includes(name))
    expect(place, `a choice called ${name} in ${choices.join(', ')}`).toBeGreaterThanOrEqual(0)
    for (let presses = 0; presses < place; presses += 1) await this.page.keyboard.press('ArrowDown')
    expect(await target.evaluate((select) => (select as HTMLSelectElement).selectedIndex)).toBe(place)
  }

  press(key: string): Promise<void> {
    return this.page.keyboard.press(key)
  }

  /** Writes where the caret is, also what an input method would compose. */
  type(words: string): Promise<void> {
    return this.page.keyboard.insertText(words)
  }

  /** Waits until the focus is where it should come to by itself. */
  async expectAt(target: Locator, why: string): Promise<void> {
    await expect(target, why).toBeFocused()
    await this.look()
  }

  /** Waits until something has the focus again, whatever took it away. */
  async expectSomewhere(): Promise<void> {
    await expect(this.page.locator(':focus')).not.toHaveCount(0)
    await this.look()
  }

  /** Notes what is wrong with the focus as it is. */
  async look(): Promise<void> {
    let { what, faults } = await focused(this.page)
    // The desk rests before it gives back a focus that went with its control.
    if (faults.includes(nowhere)) {
      await expect(this.page.locator(':focus')).not.toHaveCount(0, { timeout: 2000 }).catch(() => undefined)
      ;({ what, faults } = await focused(this.page))
    }
    const where = faults.includes(nowhere) ? `${what}, after ${this.before}` : what
    for (const fault of faults) if (!this.faults.includes(`${where}: ${fault}`)) this.faults.push(`${where}: ${fault}`)
    this.before = what
  }
}

/** Whether no control of the page comes after the one that has the focus, in the direction of the key. */
function isLast(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<boolean> {
  return page.evaluate((isForward) => {
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex], [contenteditable="true"]')]
      .filter((one) => one.tabIndex >= 0 && !one.matches(':disabled') && one.checkVisibility({ visibilityProperty: true }))
    return (isForward ? all.at(-1) : all[0]) === document.activeElement
  }, key === 'Tab')
}

function hasFocus(target: Locator): Promise<boolean> {
  return target.first().evaluate((element) => (element.getRootNode() as Document | ShadowRoot).activeElement === element)
}

function focused(page: Page): Promise<Focused> {
  return page.evaluate(() => {
    let active = document.activeElement
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement
    if (!active || active === document.body) return { what: 'page', faults: ['nothing has the focus'] }
    const element = active as HTMLElement
    const name = element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent ?? element.getAttribute('name') ?? element.textContent
    const what = `${element.getAttribute('role') ?? element.localName} “${(name ?? '').trim().slice(0, 60)}”`
    const faults: string[] = []
    const box = element.getBoundingClientRect()
    const [width, height] = [document.documentElement.clientWidth, document.documentElement.clientHeight]
    const seen = { left: Math.max(0, box.left), right: Math.min(width, box.right), top: Math.max(0, box.top), bottom: Math.min(height, box.bottom) }
    if (seen.right - seen.left < 1 || seen.bottom - seen.top < 1) faults.push('it is outside the window')
    else {
      // Covered means that nothing of it is seen: asked at its middle and near its corners.
      const points = [[0.5, 0.5], [0.1, 0.2], [0.9, 0.2], [0.1, 0.8], [0.9, 0.8]].map(([x = 0, y = 0]) => [seen.left + (seen.right - seen.left) * x, seen.top + (seen.bottom - seen.top) * y] as const)
      const isSeen = points.some(([x, y]) => {
        const top = document.elementFromPoint(x, y)
        const label = (element as HTMLInputElement).labels?.[0]
        return top !== null && (element.contains(top) || top.contains(element) && getComputedStyle(element).opacity === '0' || label?.contains(top) === true)
      })
      if (!isSeen) faults.push('it is covered')
    }
    // A caret shows where the focus is; everything else has a ring, a shadow or another paper than its neighbours.
    const isWritten = element.isContentEditable || element.matches('textarea, input:not([type="checkbox"], [type="radio"], [type="button"], [type="submit"], [type="file"])')
    const isMarked = (one: Element | null) => {
      if (!one) return false
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(one)
      const after = getComputedStyle(one, '::after')
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none' ||
        (after.content !== 'none' && (after.borderTopStyle === 'solid' || after.outlineStyle === 'solid'))
    }
    const near = [element, element.parentElement, element.parentElement?.parentElement ?? null].filter((one) => {
      const size = one?.getBoundingClientRect()
      return size !== undefined && size.width - box.width < 48 && size.height - box.height < 48
    })
    const siblings = element.matches('[role^="menuitem"], [role="option"]')
      ? [...(element.parentElement?.children ?? [])].filter((one) => one !== element && one.getAttribute('role') === element.getAttribute('role'))
      : []
    const paper = getComputedStyle(element).backgroundColor
    const isOfOtherPaper = siblings.length > 0 && siblings.every((one) => getComputedStyle(one).backgroundColor !== paper)
    // To a part of the page the focus comes by itself; it is no control that would have to show it.
    const isPart = element.getAttribute('tabindex') === '-1' && element.matches('main, section, form, fieldset, aside, dialog, [role="group"], [role="dialog"], [role="alertdialog"]')
    if (!isWritten && !isPart && !near.some((one) => isMarked(one ?? null)) && !isOfOtherPaper) faults.push('it is not shown to have the focus')
    return { what, faults }
  })
}
