import { css } from 'lit'

export const styles = css`
  :host {
    --clf-color-text: var(--clf-color-footer-text);
    --clf-color-link: var(--clf-color-footer-link);
    --clf-color-link-visited: var(--clf-color-footer-link);
    --clf-color-link-hover: var(--clf-color-footer-link);

    background: var(--clf-color-footer-background);
    border-block-start: var(--clf-border-width) solid var(--clf-color-border);
    color: var(--clf-color-footer-text);
    font-size: var(--clf-font-size-1);
  }

  footer {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: var(--clf-space-3) var(--clf-space-6);
    max-width: var(--clf-page-width);
    margin-inline: auto;
    padding: var(--clf-space-5) var(--clf-space-4);
  }

  ul,
  ::slotted(ul) {
    display: flex;
    flex-wrap: wrap;
    gap: var(--clf-space-1) var(--clf-space-5);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  a {
    display: inline-flex;
    align-items: center;
    min-height: var(--clf-target-min);
  }

  p {
    margin: 0;
  }

  @media (min-width: 40rem) {
    p {
      margin-inline-start: auto;
    }
  }

  @media print {
    ul,
    slot {
      display: none;
    }

    :host {
      background: none;
      color: inherit;
    }

    footer {
      max-width: none;
      padding-inline: 0;
    }

    p {
      margin: 0;
    }
  }
`
