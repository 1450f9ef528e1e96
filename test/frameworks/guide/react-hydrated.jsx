import { useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { SelfCheck } from 'snippet:react';

function Page({ whenHydrated }) {
  useEffect(() => whenHydrated?.(), [whenHydrated]);
  return <SelfCheck />;
}

const app = document.querySelector('#app');
// As a server would have sent it; the element is there before React is.
app.innerHTML = renderToString(<Page />);
await new Promise((resolve) => {
  hydrateRoot(app, <Page whenHydrated={resolve} />, {
    onRecoverableError: ({ message }) => window.heard.push(message),
  });
});
