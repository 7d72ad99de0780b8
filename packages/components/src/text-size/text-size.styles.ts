import { css } from 'lit'

export const styles = css`
  fieldset {
    display: flex;
    gap: var(--clf-space-1);
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  button {
    position: relative;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-width: 2.25rem;
    min-height: 2.25rem;
    padding: 0 var(--clf-space-1);
    border: var(--clf-border-width) solid transparent;
    border-block-end: 3px solid transparent;
    border-radius: 0;
    background: transparent;
    color: var(--clf-color-link);
    font: inherit;
    line-height: 1;
    cursor: pointer;
  }

  button:hover {
    border-color: var(--clf-color-border-control);
    color: var(--clf-color-link-hover);
  }

  button[aria-pressed='true'] {
    border-color: currentcolor;
    color: var(--clf-color-text);
    font-weight: 700;
  }

  .larger {
    font-size: 1.2em;
  }

  .largest {
    font-size: 1.45em;
  }

  @media (forced-colors: active) {
    button {
      border-color: ButtonFace;
    }

    button[aria-pressed='true'] {
      border-color: Highlight;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`
