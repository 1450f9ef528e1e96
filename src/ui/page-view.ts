import { ContextConsumer } from '@lit/context';
import { LitElement, type PropertyValues } from 'lit';
import type { Options } from '../boundary/options.js';
import type { Messages } from '../i18n/messages.js';
import { messagesContext, sessionContext, type SessionPort } from './contexts.js';

/**
 * A page of the self-check. It renders into the shadow tree of the root element, so that `::part`, ids and radio groups work
 * across the page.
 */
export abstract class PageView extends LitElement {
  static override properties = { options: { attribute: false } };

  declare options: Options;

  readonly #messages = new ContextConsumer(this, { context: messagesContext, subscribe: true });
  readonly #port = new ContextConsumer(this, { context: sessionContext, subscribe: true });

  protected override createRenderRoot(): this {
    return this;
  }

  /** What has left the page for another must not be written in any more. */
  protected override shouldUpdate(): boolean {
    return this.isConnected;
  }

  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch {
      this.#port.value?.fail();
    }
  }

  protected override render(): unknown {
    const { value: messages } = this.#messages;
    const { value: port } = this.#port;
    return messages && port ? this.renderPage(messages, port) : undefined;
  }

  protected abstract renderPage(messages: Messages, port: SessionPort): unknown;
}
