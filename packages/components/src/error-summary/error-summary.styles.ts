import { css } from 'lit'

export const styles = css`
  :host {
    max-width: var(--clf-measure);
    margin-block-end: var(--clf-space-5);
  }

  .summary {
    padding: var(--clf-space-4);
    border: 3px solid var(--clf-color-error);
  }

  .title {
    margin: 0 0 var(--clf-space-2);
    font-size: var(--clf-font-size-4);
    line-height: var(--clf-line-height-heading);
  }

  @media (forced-colors: active) {
    .summary {
      border-color: CanvasText;
    }
  }
`
