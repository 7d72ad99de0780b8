import { css } from 'lit'

export const styles = css`
  :host {
    font-size: var(--clf-font-size-1);
  }

  nav {
    max-width: var(--clf-page-width);
    margin-inline: auto;
    padding: var(--clf-space-2) var(--clf-space-4);
  }

  @media (min-width: 40rem) {
    nav {
      padding-block: var(--clf-space-3);
    }
  }

  ::slotted(ol),
  ::slotted(ul) {
    display: flex;
    flex-wrap: wrap;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  @media print {
    :host {
      display: none;
    }
  }
`
