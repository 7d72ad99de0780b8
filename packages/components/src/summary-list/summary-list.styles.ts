import { css } from 'lit'

export const styles = css`
  :host {
    margin-block-end: var(--clf-space-6);
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 var(--clf-space-4);
    padding: var(--clf-space-2) var(--clf-space-4);
    background: var(--clf-color-surface);
    border: var(--clf-border-width) solid var(--clf-color-border);
    border-block-end: 0;
  }

  h2 {
    margin: 0;
    font-size: var(--clf-font-size-3);
    line-height: var(--clf-line-height-heading);
  }

  a {
    align-content: center;
    min-height: var(--clf-control-min);
  }

  @media print {
    a {
      display: none;
    }
  }
`
