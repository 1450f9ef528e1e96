/** A page's own Lit, and an element made with it. */
import { html, LitElement } from 'lit';

class TheirOwn extends LitElement {
  render() {
    return html`<b>theirs</b>`;
  }
}
customElements.define('their-own', TheirOwn);
