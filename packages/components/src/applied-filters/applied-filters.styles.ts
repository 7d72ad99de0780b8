import { css } from 'lit'

export const styles = css`
  :host {
    margin-block-end: var(--clf-space-5);
  }

  section {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--clf-space-2) var(--clf-space-4);
  }

  p {
    flex-basis: 100%;
    margin: 0;
  }

  b {
    margin-inline-end: var(--clf-space-1);
  }

  a {
    align-content: center;
    min-height: var(--clf-control-min);
  }

  @media print {
    p span,
    a {
      display: none;
    }
  }
`
