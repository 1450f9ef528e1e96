import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { SelfCheck } from 'snippet:react';

flushSync(() => createRoot(document.querySelector('#app')).render(<SelfCheck />));
