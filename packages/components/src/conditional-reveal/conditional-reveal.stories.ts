import { html } from 'lit'
import '../field/field.ts'
import '../fieldset/fieldset.ts'
import './conditional-reveal.ts'

export default { title: 'Components/Conditional reveal', component: 'clf-conditional-reveal', tags: ['autodocs'] }

/** One further question, asked only of those who make the choice. */
export const Default = {
  parameters: { scriptAdds: ['textbox: there only while its answer is chosen'] },
  render: () => html`
    <clf-fieldset>
      <fieldset>
        <legend>How should we reply?</legend>
        <div class="clf-choice"><input type="radio" id="r-email" name="reply" value="email" checked /><label for="r-email">By e-mail</label></div>
        <div class="clf-choice"><input type="radio" id="r-phone" name="reply" value="phone" /><label for="r-phone">By telephone</label></div>
        <clf-conditional-reveal required>
          <clf-field><label for="r-number">Telephone number</label><input id="r-number" name="phone" type="tel" autocomplete="tel" /></clf-field>
        </clf-conditional-reveal>
      </fieldset>
    </clf-fieldset>
  `,
}

/** The choice is made in advance, and its question is there from the first paint. */
export const Shown = {
  render: () => html`
    <clf-fieldset>
      <fieldset>
        <legend>Other languages you speak</legend>
        <div class="clf-choice"><input type="checkbox" id="l-other" name="other" checked /><label for="l-other">Another</label></div>
        <clf-conditional-reveal>
          <clf-field><label for="l-which">Which?</label><input id="l-which" name="which" /></clf-field>
        </clf-conditional-reveal>
      </fieldset>
    </clf-fieldset>
  `,
}
