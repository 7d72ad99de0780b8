import { css } from 'lit'

export const styles = css`
  section {
    --clf-color-text: var(--clf-color-warning-text);
    --clf-color-link: var(--clf-color-warning-text);
    --clf-color-link-visited: var(--clf-color-warning-text);
    --clf-color-link-hover: var(--clf-color-warning-text);

    background: var(--clf-color-warning-background);
    border-block: var(--clf-border-width) solid var(--clf-color-warning-border);
    color: var(--clf-color-warning-text);
  }

  .severe {
    --clf-color-text: var(--clf-color-emergency-text);
    --clf-color-link: var(--clf-color-emergency-text);
    --clf-color-link-visited: var(--clf-color-emergency-text);
    --clf-color-link-hover: var(--clf-color-emergency-text);

    background: var(--clf-color-emergency-background);
    border-color: var(--clf-color-emergency-border);
    border-block-start-width: var(--clf-space-1);
    color: var(--clf-color-emergency-text);
  }

  .inner {
    display: flex;
    gap: var(--clf-space-3);
    max-width: var(--clf-page-width);
    margin-inline: auto;
    padding: var(--clf-space-3) var(--clf-space-4);
  }

  .mark {
    display: grid;
    flex: none;
    place-content: center;
    width: 2.5rem;
    height: 2.5rem;
    border: var(--clf-rule-width) solid currentcolor;
    font-size: var(--clf-font-size-4);
    font-weight: 700;
    line-height: 1;
  }

  svg {
    width: 1.75rem;
    height: 1.75rem;
  }

  .words {
    min-width: 0;
  }

  h2 {
    margin: 0;
    font-size: var(--clf-font-size-3);
    line-height: var(--clf-line-height-heading);
  }

  p {
    margin: 0;
    font-size: var(--clf-font-size-1);
  }

  @media print {
    section,
    .severe {
      background: none;
      color: inherit;
    }
  }
`
