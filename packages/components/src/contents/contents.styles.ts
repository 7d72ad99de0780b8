import { css } from 'lit'

export const styles = css`
  :host {
    margin-block-end: var(--clf-space-5);
  }

  nav {
    padding: var(--clf-space-4);
    background: var(--clf-color-surface);
    border: var(--clf-border-width) solid var(--clf-color-border);
  }

  h2 {
    margin: 0 0 var(--clf-space-2);
    font-size: var(--clf-font-size-3);
    line-height: var(--clf-line-height-heading);
  }

  @media print {
    :host {
      display: none;
    }
  }
`
