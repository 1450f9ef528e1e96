import '@angular/compiler';
import { Component, CUSTOM_ELEMENTS_SCHEMA, provideZonelessChangeDetection, signal } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';

class App {
  clinic = 'SpinePain Solutions';
  count = signal(0);
  config() {
    return { headingLevel: this.count() < 99 ? 3 : 2 };
  }
  again() {
    this.count.update((count) => count + 1);
  }
  tell(what) {
    window.told.push(what);
  }
}
Component({
  selector: 'main',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<button id="again" (click)="again()">Rendered {{ count() }}</button>
    <cluneal-self-check
      [clinic]="clinic"
      [config]="config()"
      (cluneal-result)="tell($event.detail.outcome)"
      (cluneal-consult)="tell($event.detail.consent)"
    ></cluneal-self-check>`,
})(App);

document.querySelector('#app').append(document.createElement('main'));
await bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
