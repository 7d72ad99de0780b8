import { css } from 'lit'

export const styles = css`
  :host {
    margin-block-end: var(--clf-space-5);
  }

  .controls {
    margin-block-end: var(--clf-space-2);
  }

  /* The button works only with script. Its place is kept until script runs, so that nothing moves then. */
  :host(:not(:defined)) .controls,
  .idle {
    visibility: hidden;
  }

  @media (scripting: none) {
    .controls {
      display: none;
    }
  }

  button {
    min-height: var(--clf-control-min);
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
    color: var(--clf-color-link);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  button:hover {
    color: var(--clf-color-link-hover);
    text-decoration-thickness: max(2px, 0.125em);
  }

  @media print {
    .controls {
      display: none;
    }
  }
`
