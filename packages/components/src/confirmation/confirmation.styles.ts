import { css } from 'lit'

export const styles = css`
  :host {
    margin-block-end: var(--clf-space-6);
  }

  div {
    padding: var(--clf-space-5);
    background: var(--clf-color-success-background);
    border: var(--clf-border-width) solid var(--clf-color-success-border);
    border-block-start-width: var(--clf-space-2);
    color: var(--clf-color-success-text);
  }

  p {
    margin: var(--clf-space-2) 0 0;
  }

  .receipt {
    font-size: var(--clf-font-size-4);
  }

  /* Broken only where it is longer than a line. */
  b {
    display: inline-block;
    max-width: 100%;
    overflow-wrap: anywhere;
    user-select: all;
  }

  @media (forced-colors: active) {
    div {
      border-color: CanvasText;
    }
  }

  @media print {
    div {
      background: none;
      color: inherit;
    }
  }
`
