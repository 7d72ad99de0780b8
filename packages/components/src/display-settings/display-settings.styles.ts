import { css } from 'lit'

export const styles = css`
  :host {
    margin-block-end: var(--clf-space-5);
  }

  fieldset {
    min-width: 0;
    margin: 0 0 var(--clf-space-5);
    padding: 0;
    border: 0;
  }

  legend {
    margin-block-end: var(--clf-space-1);
    padding: 0;
    font-weight: 700;
  }

  label {
    display: flex;
    align-items: center;
    gap: var(--clf-space-2);
    width: fit-content;
    max-width: 100%;
    min-height: var(--clf-control-min);
  }

  input {
    flex: none;
    width: 1.5rem;
    height: 1.5rem;
    margin: 0;
    accent-color: var(--clf-color-accent);
  }

  button {
    min-height: var(--clf-control-min);
    padding: var(--clf-space-1) var(--clf-space-4);
    border: var(--clf-border-width) solid var(--clf-color-button-background);
    border-radius: var(--clf-radius);
    background: var(--clf-color-button-background);
    color: var(--clf-color-button-text);
    font: inherit;
    font-weight: 700;
    cursor: pointer;
  }

  button:hover {
    border-color: var(--clf-color-button-background-hover);
    background: var(--clf-color-button-background-hover);
  }

  .saved {
    margin-block-start: var(--clf-space-3);
  }

  .saved:empty {
    margin: 0;
  }

  /* The text fill of a button is not forced with its colour, and contrast checkers read the fill. */
  @media (forced-colors: active) {
    button {
      color: ButtonText;
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`
