import { css } from 'lit'

export const styles = css`
  :host {
    margin-block-end: var(--clf-space-5);
  }

  details {
    display: none;
  }

  /*
   * The list stands beside the details, not in it: on a wide screen it is always shown, and a closed details would hide it.
   * How many links there are is known in light DOM only: see css/side-navigation.css.
   */
  @media screen and (max-width: 39.99rem) {
    nav {
      border-block: var(--clf-border-width) solid var(--clf-color-border);
    }

    details {
      display: var(--side-navigation-menu, none);
    }

    summary {
      align-content: center;
      min-height: var(--clf-control-min);
      list-style-position: inside;
      color: var(--clf-color-link);
      font-weight: 700;
      cursor: pointer;
    }

    summary:hover {
      color: var(--clf-color-link-hover);
      text-decoration: underline;
    }

    details:not([open]) + div {
      display: var(--side-navigation-closed, block);
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`
