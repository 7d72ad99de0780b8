import { css } from 'lit'

export const styles = css`
  @media print {
    :host {
      display: none;
    }
  }
`
