import { css } from 'lit'

export const styles = css`
  :host {
    background: var(--clf-color-surface);
    border-block-end: var(--clf-border-width) solid var(--clf-color-border);
    font-size: var(--clf-font-size-1);
  }

  section {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 var(--clf-space-4);
    max-width: var(--clf-page-width);
    margin-inline: auto;
    padding: var(--clf-space-1) var(--clf-space-4);
  }

  /* Shown when its list has arrived: a details that comes in parts shows a summary of the browser's own first, and moves. */
  section:not(:has(ul)) {
    display: none;
  }

  p {
    margin: 0;
  }

  .statement {
    padding-block: var(--clf-space-1);
  }

  :host([demonstration]) .statement {
    font-weight: 700;
  }

  details[open] {
    flex-basis: 100%;
  }

  summary {
    width: fit-content;
    min-height: var(--clf-target-min);
    padding-block: var(--clf-space-1);
    color: var(--clf-color-link);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  summary:hover {
    color: var(--clf-color-link-hover);
  }

  ul {
    max-width: var(--clf-measure);
    margin-block: var(--clf-space-1) var(--clf-space-3);
    padding-inline-start: 1.25em;
  }

  /* One paragraph on a phone: the summary goes on in the line where the statement ends. */
  @media screen and (max-width: 39.99rem) {
    section {
      display: block;
      line-height: max(1lh, var(--clf-target-min));
    }

    .statement,
    details,
    summary {
      display: inline;
    }

    .statement {
      margin-inline-end: var(--clf-space-2);
    }

    summary {
      display: inline list-item;
      list-style-position: inside;
    }
  }

  @media print {
    :host {
      background: none;
    }

    section {
      max-width: none;
      padding-inline: 0;
    }

    details {
      display: none;
    }
  }
`
