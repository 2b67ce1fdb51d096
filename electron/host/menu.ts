import { app, type BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '#shared/contract/names.ts';
import { menuText } from '#shared/text/dialogs.ts';

/** The menu, in Russian. What concerns the data is done by the page, which knows where the person is. */
export function installMenu(window: () => BrowserWindow | undefined): void {
  const command = (name: MenuCommand) => () => window()?.webContents.send('menu', name);
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  const template: MenuItemConstructorOptions[] = [
    {
      label: menuText.file,
      submenu: [
        { id: 'export', label: menuText.export, accelerator: 'CmdOrCtrl+S', click: command('export') },
        { id: 'print', label: menuText.print, accelerator: 'CmdOrCtrl+P', click: command('print') },
        separator,
        { id: 'import-facts', label: menuText.importFacts, click: command('import-facts') },
        { id: 'export-facts', label: menuText.exportFacts, click: command('export-facts') },
        separator,
        { id: 'copy', label: menuText.copy, click: command('copy') },
        { id: 'restore', label: menuText.restore, click: command('restore') },
        separator,
        { id: 'quit', label: menuText.quit, click: () => app.quit() },
      ],
    },
    {
      label: menuText.edit,
      submenu: [
        // The page decides: in a text field the field's own undo, elsewhere the last change of the data.
        { id: 'undo', label: menuText.undo, click: command('undo') },
        { id: 'redo', label: menuText.redo, click: command('redo') },
        separator,
        { role: 'cut', label: menuText.cut },
        { role: 'copy', label: menuText.copyText },
        { role: 'paste', label: menuText.paste },
        { role: 'selectAll', label: menuText.selectAll },
      ],
    },
    {
      label: menuText.view,
      submenu: [
        { role: 'zoomIn', label: menuText.zoomIn },
        { role: 'zoomOut', label: menuText.zoomOut },
        { role: 'resetZoom', label: menuText.zoomReset },
        separator,
        { role: 'togglefullscreen', label: menuText.fullScreen },
      ],
    },
  ];
  Menu.setApplicationMenu(Menu.buildFromTemplate(template));
}
