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

  @media print {
    :host {
      display: none;
    }
  }
`
