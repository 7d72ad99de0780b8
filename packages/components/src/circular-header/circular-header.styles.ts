import { css } from 'lit'

export const styles = css`
  :host {
    margin-block-end: var(--clf-space-5);
  }

  .number {
    margin-block: 0 var(--clf-space-2);
    color: var(--clf-color-text-muted);
    font-weight: 700;
  }

  .superseded {
    --clf-color-link: var(--clf-color-warning-text);
    --clf-color-link-visited: var(--clf-color-warning-text);
    --clf-color-link-hover: var(--clf-color-warning-text);

    margin-block: 0 var(--clf-space-4);
    padding: var(--clf-space-3) var(--clf-space-4);
    border: var(--clf-border-width) solid var(--clf-color-warning-border);
    border-inline-start-width: var(--clf-space-2);
    background: var(--clf-color-warning-background);
    color: var(--clf-color-warning-text);
    font-weight: 700;
  }

  .whole {
    white-space: nowrap;
  }

  ::slotted(h1) {
    margin-block: 0 var(--clf-space-4);
  }

  dl {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin: 0;
    border-block: var(--clf-border-width) solid var(--clf-color-border);
    padding-block: var(--clf-space-3);
  }

  dt {
    color: var(--clf-color-text-muted);
    font-size: var(--clf-font-size-1);
  }

  dd {
    min-width: 0;
    margin: 0 0 var(--clf-space-2);
    overflow-wrap: anywhere;
  }

  .tag {
    display: inline-block;
    padding: 0.125rem var(--clf-space-2);
    border: var(--clf-border-width) solid currentcolor;
    background: var(--clf-color-tag-background);
    color: var(--clf-color-tag-text);
    font-size: var(--clf-font-size-1);
    font-weight: 700;
  }

  :host([status='upcoming']) .tag {
    border-style: dashed;
    background: var(--clf-color-information-background);
    color: var(--clf-color-information-text);
  }

  :host([status='current']) .tag {
    background: var(--clf-color-success-background);
    color: var(--clf-color-success-text);
  }

  :host([status='superseded']) .tag {
    background: var(--clf-color-warning-background);
    color: var(--clf-color-warning-text);
  }

  :host([status='withdrawn']) .tag {
    background: var(--clf-color-emergency-background);
    color: var(--clf-color-emergency-text);
  }

  :host([status='expired']) .tag {
    border-style: dotted;
  }

  @media (min-width: 40rem) {
    dl {
      grid-template-columns: minmax(6rem, max-content) minmax(0, 1fr);
      gap: var(--clf-space-2) var(--clf-space-5);
    }

    dt {
      padding-block-start: 0.1em;
    }

    dd {
      margin: 0;
    }
  }

  @media print {
    .superseded,
    :host([status]) .tag {
      background: none;
      color: inherit;
    }
  }
`
