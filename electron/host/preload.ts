import { contextBridge, ipcRenderer } from 'electron';
import { callNames, eventNames } from '#shared/contract/names.ts';

/** All that the page gets: calls and events by the names of the contract, nothing of Electron itself. */
contextBridge.exposeInMainWorld('letopis', {
  call: (name: string, input: unknown): Promise<unknown> => {
    const known = callNames.find((each) => each === name);
    return known ? ipcRenderer.invoke(known, input) : Promise.reject(new Error('unknown call'));
  },
  on: (name: string, hear: (value: unknown) => void): (() => void) => {
    const known = eventNames.find((each) => each === name);
    if (!known) throw new Error('unknown event');
    const listener = (_event: unknown, value: unknown) => hear(value);
    ipcRenderer.on(known, listener);
    return () => ipcRenderer.off(known, listener);
  },
});
