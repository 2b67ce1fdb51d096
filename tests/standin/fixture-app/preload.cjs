const { contextBridge, ipcRenderer } = require('electron');

globalThis.secretOfPreload = 'isolated';

contextBridge.exposeInMainWorld('api', {
  invoke: (channel, ...args) => ipcRenderer.invoke(channel, ...args),
  setDirty: (dirty) => ipcRenderer.send('dirty', dirty),
  onMenu: (callback) => {
    const listener = (_event, ...args) => callback(...args);
    ipcRenderer.on('menu', listener);
    return () => void ipcRenderer.off('menu', listener);
  },
  versions: { electron: process.versions.electron, chrome: process.versions.chrome },
  nested: { list: [1, { deep: true }] },
  add: (a, b) => a + b,
  fail: () => {
    throw new RangeError('sync failure');
  },
  each: async (count, callback) => {
    const results = [];
    for (let i = 0; i < count; i++) results.push(await callback(i));
    return results;
  },
  cycle: (value) => value.self === value,
  titleSeenByPreload: () => document.title,
  touchUnknown: () => ipcRenderer.sendSync('x'),
});
