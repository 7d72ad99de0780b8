import { css } from 'lit'

export const styles = css`
  a {
    position: absolute;
    inset-inline-start: var(--clf-space-3);
    inset-block-start: 0;
    z-index: 10;
    width: max-content;
    max-width: calc(100vw - 2 * var(--clf-space-3));
    padding: var(--clf-space-3) var(--clf-space-4);
    background: var(--clf-color-button-background);
    color: var(--clf-color-button-text);
    font-weight: 700;
  }

  a:visited,
  a:hover {
    color: var(--clf-color-button-text);
  }

  a:not(:focus, :active) {
    width: 1px;
    height: 1px;
    padding: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  /* The colour of a link that is cut to a point is not forced, and contrast checkers read it. */
  @media (forced-colors: active) {
    a {
      color: LinkText;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`
