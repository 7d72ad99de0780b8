import { css } from 'lit'

export const styles = css`
  :host {
    background: var(--clf-color-surface);
    border-block-end: var(--clf-border-width) solid var(--clf-color-border);
  }

  nav {
    max-width: var(--clf-page-width);
    margin-inline: auto;
    padding-inline: var(--clf-space-4);
  }

  ::slotted(ul) {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--clf-space-5);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  details {
    display: none;
  }

  /*
   * The list stands beside the details, not in it: on a wide screen it is always shown, and a closed details would hide
   * it. How many links there are, and which of them a closed menu keeps, is known in light DOM only: see css/furniture.css.
   */
  @media (max-width: 39.99rem) {
    nav {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      gap: 0 var(--clf-space-4);
    }

    details {
      display: var(--navigation-menu, none);
    }

    summary {
      display: list-item;
      align-content: center;
      min-height: var(--clf-control-min);
      padding-inline-end: var(--clf-space-2);
      list-style-position: inside;
      color: var(--clf-color-link);
      font-weight: 700;
      cursor: pointer;
    }

    summary:hover {
      color: var(--clf-color-link-hover);
      text-decoration: underline;
    }

    div {
      flex: 1;
      min-width: 0;
    }

    details[open] + div {
      flex-basis: 100%;
      padding-block-end: var(--clf-space-2);
    }

    details[open] + div {
      --navigation-link: block;
    }

    details[open] + div ::slotted(ul) {
      flex-direction: column;
    }

    details:not([open]) + div {
      --navigation-rest: var(--navigation-closed);
    }
  }

  @media print {
    :host {
      display: none;
    }
  }
`
