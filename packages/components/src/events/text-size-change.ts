import type { TextSize } from '../text-size/text-size-cookie.ts'

/** Fired by `<clf-text-size>` when a person chooses a text size. */
export class TextSizeChangeEvent extends Event {
  static readonly type = 'clf-text-size-change'
  readonly size: TextSize

  constructor(size: TextSize) {
    super(TextSizeChangeEvent.type, { bubbles: true, composed: true })
    this.size = size
  }
}

declare global {
  // It bubbles: elements, document and window listen alike.
  interface GlobalEventHandlersEventMap {
    'clf-text-size-change': TextSizeChangeEvent
  }
}
