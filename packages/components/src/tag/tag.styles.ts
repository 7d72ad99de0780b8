import { css } from 'lit'

export const styles = css`
  :host {
    display: inline-block;
    max-width: 100%;
    padding: 0 var(--clf-space-2);
    border: var(--clf-border-width) solid currentcolor;
    background: var(--clf-color-tag-background);
    color: var(--clf-color-tag-text);
    font-size: var(--clf-font-size-1);
    font-weight: 700;
    overflow-wrap: anywhere;
  }

  :host([kind='information']),
  :host([status='new']),
  :host([status='updated']) {
    background: var(--clf-color-information-background);
    color: var(--clf-color-information-text);
  }

  :host([kind='success']),
  :host([status='current']) {
    background: var(--clf-color-success-background);
    color: var(--clf-color-success-text);
  }

  :host([kind='warning']),
  :host([status='superseded']) {
    background: var(--clf-color-warning-background);
    color: var(--clf-color-warning-text);
  }

  :host([kind='emergency']),
  :host([status='withdrawn']) {
    background: var(--clf-color-emergency-background);
    color: var(--clf-color-emergency-text);
  }

  @media print {
    :host {
      background: none;
      color: inherit;
    }
  }
`
