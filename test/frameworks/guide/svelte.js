import SelfCheck from 'snippet:svelte';
import { flushSync, mount } from 'svelte';

mount(SelfCheck, { target: document.querySelector('#app') });
flushSync();
