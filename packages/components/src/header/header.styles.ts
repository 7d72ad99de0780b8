import { css } from 'lit'

export const styles = css`
  :host {
    --page-text: var(--clf-color-text);

    position: relative;
    background: var(--clf-color-header-background);
    border-block-end: var(--clf-rule-width) solid var(--clf-color-header-rule);
    color: var(--clf-color-header-text);
  }

  header {
    --clf-color-text: var(--clf-color-header-text);
    --clf-color-link: var(--clf-color-header-text);
    --clf-color-link-visited: var(--clf-color-header-text);
    --clf-color-link-hover: var(--clf-color-header-text);

    display: grid;
    gap: var(--clf-space-2) var(--clf-space-6);
    max-width: var(--clf-page-width);
    margin-inline: auto;
    padding: var(--clf-space-3) var(--clf-space-4);
  }

  /* Shown when what stands after it has arrived: a header that comes in parts would move its own parts. */
  header:not(:has(+ div)) {
    visibility: hidden;
  }

  clf-skip-link {
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
  }

  .identity,
  .home,
  .preferences,
  .finding {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--clf-space-1) var(--clf-space-4);
    min-width: 0;
  }

  .home {
    flex: 0 1 auto;
    min-height: var(--clf-control-min);
    text-decoration: none;
  }

  .home:hover .site {
    text-decoration: underline;
    text-decoration-thickness: 2px;
  }

  .names {
    display: grid;
    flex: 0 1 auto;
    min-width: 0;
  }

  .department {
    font-size: var(--clf-font-size-1);
  }

  .site {
    font-size: var(--clf-font-size-3);
    font-weight: 700;
    line-height: var(--clf-line-height-heading);
  }

  .preferences,
  .finding {
    font-size: var(--clf-font-size-1);
  }

  .preferences > a,
  .finding > a {
    display: inline-flex;
    align-items: center;
    min-height: var(--clf-target-min);
  }

  form {
    display: flex;
    flex: 1 1 14rem;
    max-width: 22rem;
  }

  input,
  button {
    min-height: var(--clf-control-min);
    border: var(--clf-border-width) solid var(--clf-color-border-control);
    border-radius: 0;
    font: inherit;
  }

  input {
    flex: 1;
    width: 100%;
    min-width: 0;
    padding-inline: var(--clf-space-2);
    background: var(--clf-color-background);
    color: var(--page-text);
  }

  button {
    flex: none;
    padding-inline: var(--clf-space-3);
    border-color: var(--clf-color-button-background);
    background: var(--clf-color-button-background);
    color: var(--clf-color-button-text);
    cursor: pointer;
  }

  button:hover {
    border-color: var(--clf-color-button-background-hover);
    background: var(--clf-color-button-background-hover);
  }

  input:focus-visible,
  button:focus-visible {
    position: relative;
    z-index: 1;
  }

  @media (min-width: 40rem) {
    header {
      row-gap: var(--clf-space-3);
      padding-block: var(--clf-space-4);
    }

    .identity,
    .home,
    .preferences,
    .finding {
      row-gap: var(--clf-space-2);
    }

    .site {
      font-size: var(--clf-font-size-4);
    }
  }

  @media (min-width: 60rem) {
    header {
      grid-template-columns: minmax(0, 1fr) auto;
      align-items: center;
    }

    .identity {
      grid-row: span 2;
    }

    .preferences,
    .finding {
      justify-content: flex-end;
    }

    form {
      flex: none;
      width: 18rem;
    }
  }

  @media (forced-colors: active) {
    button {
      border-color: ButtonBorder;
      color: ButtonText;
    }
  }

  @media print {
    header {
      max-width: none;
      padding-inline: 0;
    }

    .preferences,
    .finding {
      display: none;
    }
  }
`
