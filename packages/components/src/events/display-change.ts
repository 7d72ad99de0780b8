import type { DisplayChoice } from '../display-settings/display-choice.ts'

/** Fired by `<clf-display-settings>` when a person saves how pages are shown. */
export class DisplayChangeEvent extends Event {
  static readonly type = 'clf-display-change'
  readonly choice: Readonly<DisplayChoice>

  constructor(choice: Readonly<DisplayChoice>) {
    super(DisplayChangeEvent.type, { bubbles: true, composed: true })
    this.choice = choice
  }
}

declare global {
  // It bubbles: elements, document and window listen alike.
  interface GlobalEventHandlersEventMap {
    'clf-display-change': DisplayChangeEvent
  }
}
