import { css } from 'lit'

export const styles = css`
  .count {
    display: block;
    color: var(--clf-color-text-muted);
  }

  .over {
    color: var(--clf-color-error);
    font-weight: 700;
  }

  @media print {
    :host {
      display: none;
    }
  }
`
