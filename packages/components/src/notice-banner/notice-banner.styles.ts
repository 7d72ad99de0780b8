import { css } from 'lit'

export const styles = css`
  :host {
    --kind-background: var(--clf-color-information-background);
    --kind-border: var(--clf-color-information-border);
    --kind-text: var(--clf-color-information-text);

    margin-block-end: var(--clf-space-5);
  }

  :host([kind='success']) {
    --kind-background: var(--clf-color-success-background);
    --kind-border: var(--clf-color-success-border);
    --kind-text: var(--clf-color-success-text);
  }

  :host([kind='warning']) {
    --kind-background: var(--clf-color-warning-background);
    --kind-border: var(--clf-color-warning-border);
    --kind-text: var(--clf-color-warning-text);
  }

  :host([kind='emergency']) {
    --kind-background: var(--clf-color-emergency-background);
    --kind-border: var(--clf-color-emergency-border);
    --kind-text: var(--clf-color-emergency-text);
  }

  .notice {
    --clf-color-text: var(--kind-text);
    --clf-color-link: var(--kind-text);
    --clf-color-link-visited: var(--kind-text);
    --clf-color-link-hover: var(--kind-text);

    padding: var(--clf-space-3) var(--clf-space-4);
    border: var(--clf-border-width) solid var(--kind-border);
    border-inline-start-width: var(--clf-space-2);
    background: var(--kind-background);
    color: var(--kind-text);
  }

  .title {
    margin: 0 0 var(--clf-space-1);
    font-size: var(--clf-font-size-3);
    line-height: var(--clf-line-height-heading);
  }

  .kind {
    display: flex;
    align-items: center;
    gap: var(--clf-space-2);
    margin-block-end: var(--clf-space-1);
    font-size: var(--clf-font-size-1);
  }

  svg {
    flex: none;
    width: 1.25em;
    height: 1.25em;
  }

  .content {
    max-width: var(--clf-measure);
  }

  @media (forced-colors: active) {
    .notice {
      border-color: CanvasText;
    }
  }

  @media print {
    .notice {
      break-inside: avoid;
      background: none;
      color: inherit;
    }
  }
`
