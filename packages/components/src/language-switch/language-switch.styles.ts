import { css } from 'lit'

export const styles = css`
  ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--clf-space-4);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  li {
    display: flex;
  }

  a {
    display: inline-flex;
    align-items: center;
    min-height: var(--clf-target-min);
  }

  a:lang(en) {
    font-family: var(--clf-font-body-en);
  }

  a:lang(zh-Hant-HK) {
    font-family: var(--clf-font-body-zh-hant-hk);
  }

  a:lang(zh-Hans) {
    font-family: var(--clf-font-body-zh-hans);
  }

  @media print {
    :host {
      display: none;
    }
  }
`
