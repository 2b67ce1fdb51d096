// Written first of all: a preload that came late would leave «undefined» here.
document.querySelector('#api').textContent = typeof globalThis.api;

addEventListener('securitypolicyviolation', (event) => {
  document.querySelector('#violations').textContent += `${event.effectiveDirective};`;
});
globalThis.stopListening = globalThis.api.onMenu((command, details) => {
  const kinds = details && `${details.when instanceof Date} ${typeof details.count}`;
  document.querySelector('#menu').textContent += `${command} ${kinds};`;
});
document.querySelector('#text').addEventListener('input', () => globalThis.api.setDirty(true));
document.querySelector('#away').addEventListener('click', () => {
  location.href = 'https://example.invalid/away';
});
document.querySelector('main').dataset.ready = '';
