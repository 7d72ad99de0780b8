import { css } from 'lit'

export const styles = css`
  :host {
    margin-block-end: var(--clf-space-5);
  }

  .scroll {
    position: relative;
    max-width: 100%;
    overflow-x: auto;
    container-type: inline-size;
  }

  @media print {
    .scroll {
      overflow: visible;
    }
  }
`
