import '@angular/compiler';
import { provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { SelfCheckComponent } from 'snippet:angular';

document.querySelector('#app').append(document.createElement('app-self-check'));
await bootstrapApplication(SelfCheckComponent, { providers: [provideZonelessChangeDetection()] });
