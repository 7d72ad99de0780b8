import { css } from 'lit'

export const styles = css`
  :host {
    margin-block-end: var(--clf-space-5);
  }

  nav {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--clf-space-1) var(--clf-space-2);
  }

  p {
    flex-basis: 100%;
    margin: 0;
    color: var(--clf-color-text-muted);
  }

  a {
    display: inline-flex;
    align-items: center;
    min-height: var(--clf-control-min);
    padding-inline: var(--clf-space-2);
  }

  @media print {
    :host {
      display: none;
    }
  }
`
