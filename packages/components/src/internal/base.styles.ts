import { css } from 'lit'

/** What every shadow tree starts from: box model, links, the focus ring, hidden text. */
export const baseStyles = css`
  :host {
    display: block;
    font-family: var(--clf-font-body);
    line-height: var(--clf-line-height-body);
    color: var(--clf-color-text);
  }

  :host([hidden]) {
    display: none;
  }

  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  a {
    color: var(--clf-color-link);
    text-decoration-thickness: max(1px, 0.0625em);
    text-underline-offset: 0.2em;
  }

  a:visited {
    color: var(--clf-color-link-visited);
  }

  a:hover {
    color: var(--clf-color-link-hover);
    text-decoration-thickness: max(2px, 0.125em);
  }

  :focus-visible {
    outline: var(--clf-focus-width) solid var(--clf-color-focus);
    outline-offset: 0;
    box-shadow: 0 0 0 calc(var(--clf-focus-width) * 2) var(--clf-color-focus-text);
  }

  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  :host(:lang(zh)),
  :lang(zh) {
    font-synthesis: none;
    line-break: strict;
    overflow-wrap: anywhere;
    hyphens: none;
  }

  @media print {
    a,
    a:visited {
      color: inherit;
    }
  }
`
