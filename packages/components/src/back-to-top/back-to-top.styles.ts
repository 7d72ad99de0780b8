import { css } from 'lit'

export const styles = css`
  :host {
    margin-block: var(--clf-space-5);
  }

  a {
    display: inline-block;
    align-content: center;
    min-height: var(--clf-control-min);
  }

  @media print {
    :host {
      display: none;
    }
  }
`
