import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';

function App() {
  const [count, setCount] = useState(0);
  return (
    <main>
      <button id="again" onClick={() => setCount(count + 1)}>
        Rendered {count}
      </button>
      <cluneal-self-check
        clinic="SpinePain Solutions"
        config={{ headingLevel: 3 }}
        oncluneal-result={({ detail }) => window.told.push(detail.outcome)}
        oncluneal-consult={({ detail }) => window.told.push(detail.consent)}
      />
    </main>
  );
}

flushSync(() => createRoot(document.querySelector('#app')).render(<App />));
