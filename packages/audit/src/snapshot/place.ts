import type { World } from '@clf/browser'
import type { Place } from '@clf/rules'

/** What functions that run in a page need to say where something is. */
export type PlaceOf = (element: Element) => Place

/** Puts what says where an element is into a world. */
export const addPlaceOf = (world: World): Promise<void> => world.add('placeOf', `(${createPlaceOf.toString()})()`)

/** Runs inside the page, so everything it needs is inside it. */
function createPlaceOf(): PlaceOf {
  // A form that has a field of this name tells the field for its id.
  const idOf = (element: Element) => element.getAttribute('id')
  const step = (element: Element): string => {
    const id = idOf(element)
    if (id) return `#${CSS.escape(id)}`
    const name = element.localName
    const siblings = [...(element.parentNode?.children ?? [])].filter((sibling) => sibling.localName === name)
    return siblings.length > 1 ? `${name}:nth-of-type(${siblings.indexOf(element) + 1})` : name
  }
  const selectorOf = (element: Element): string => {
    const steps: string[] = []
    for (let at: Element | null = element; at;) {
      steps.unshift(step(at))
      if (idOf(at) && at.getRootNode() === document) break
      const parent: Node | null = at.parentNode
      if (parent instanceof ShadowRoot) {
        steps[0] = `>>> ${steps[0]}`
        at = parent.host
      } else at = parent instanceof Element ? parent : null
    }
    return steps.join(' > ').replaceAll('> >>>', '>>>')
  }
  return (element) => ({ pointer: selectorOf(element), snippet: element.outerHTML.slice(0, 200) })
}
