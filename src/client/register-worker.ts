import './trusted.ts';

// When everything else has come: the worker must not slow down the first page.
const register = () => void navigator.serviceWorker.register('/service-worker.js').catch(() => undefined);

if ('serviceWorker' in navigator) {
  if (document.readyState === 'complete') register();
  else addEventListener('load', register, { once: true });
}
