/** Electron's Menu and MenuItem: built, found and clicked by code. Nothing shows them and no accelerator reaches them. */
import { app } from './app.ts';
import { makeEvent, notImplemented, report, strict, strictEmitter } from './strict.ts';
import { BrowserWindow } from './window.ts';

type Click = (item: MenuItem, window: BrowserWindow | undefined, event: object) => void;

export interface MenuItemOptions {
  id?: string;
  label?: string;
  type?: 'normal' | 'separator' | 'submenu' | 'checkbox';
  role?: string;
  accelerator?: string;
  enabled?: boolean;
  visible?: boolean;
  checked?: boolean;
  click?: Click;
  submenu?: Menu | MenuItemOptions[];
}

const TYPES = new Set(['normal', 'separator', 'submenu', 'checkbox']);

/** What the roles do to the window in front. A role that is missing here throws when it is clicked. */
const ROLES: ReadonlyMap<string, (window: BrowserWindow) => void> = new Map([
  ['undo', (window: BrowserWindow) => window.webContents.undo()],
  ['redo', (window: BrowserWindow) => window.webContents.redo()],
  ['cut', (window: BrowserWindow) => window.webContents.cut()],
  ['copy', (window: BrowserWindow) => window.webContents.copy()],
  ['paste', (window: BrowserWindow) => window.webContents.paste()],
  ['selectall', (window: BrowserWindow) => window.webContents.selectAll()],
  ['reload', (window: BrowserWindow) => window.webContents.reload()],
  ['resetzoom', ({ webContents }: BrowserWindow) => webContents.setZoomLevel(0)],
  ['zoomin', ({ webContents }: BrowserWindow) => webContents.setZoomLevel(webContents.getZoomLevel() + 0.5)],
  ['zoomout', ({ webContents }: BrowserWindow) => webContents.setZoomLevel(webContents.getZoomLevel() - 0.5)],
  ['minimize', (window: BrowserWindow) => window.minimize()],
  ['close', (window: BrowserWindow) => window.close()],
]);

function typeOf({ type, submenu, role, label }: MenuItemOptions): NonNullable<MenuItemOptions['type']> {
  if (type !== undefined && !TYPES.has(type)) throw notImplemented(`menu item type '${type}'`);
  if (type !== undefined) return type;
  if (submenu !== undefined) return 'submenu';
  return role === undefined && label === undefined ? 'separator' : 'normal';
}

function actRole(role: string, window: BrowserWindow | undefined): void {
  if (role === 'quit') {
    void app.quit();
    return;
  }
  const act = ROLES.get(role);
  if (!act) throw notImplemented(`menu role '${role}'`);
  if (window) act(window);
}

export class MenuItem {
  readonly id: string | undefined;
  readonly type: NonNullable<MenuItemOptions['type']>;
  readonly role: string | undefined;
  readonly accelerator: string | undefined;
  readonly submenu: Menu | undefined;
  label: string;
  enabled: boolean;
  visible: boolean;
  checked: boolean;
  /** The item's own function. */
  readonly standin: Click | undefined;

  constructor(options: MenuItemOptions) {
    this.id = options.id;
    this.type = typeOf(options);
    this.role = options.role;
    this.accelerator = options.accelerator;
    this.submenu = Array.isArray(options.submenu) ? Menu.buildFromTemplate(options.submenu) : options.submenu;
    this.label = options.label ?? options.role ?? '';
    this.enabled = options.enabled ?? true;
    this.visible = options.visible ?? true;
    this.checked = options.checked ?? false;
    this.standin = options.click;
    return strict('MenuItem', this);
  }

  /** What choosing the item does. As in Electron a role comes before the item's own function. */
  click(event: object = {}, given?: BrowserWindow): void {
    const window = given ?? BrowserWindow.getFocusedWindow() ?? undefined;
    if (this.type === 'checkbox') this.checked = !this.checked;
    if (this.role === undefined) this.standin?.(this, window, event);
    else actRole(this.role.toLowerCase(), window);
  }
}

let applicationMenu: Menu | null = null;

export class Menu extends strictEmitter('Menu', 'menu-will-show menu-will-close') {
  readonly items: MenuItem[] = [];

  static buildFromTemplate(template: (MenuItem | MenuItemOptions)[]): Menu {
    const menu = new Menu();
    for (const item of template) menu.append(item instanceof MenuItem ? item : new MenuItem(item));
    return menu;
  }

  static setApplicationMenu(menu: Menu | null): void {
    applicationMenu = menu;
  }

  static getApplicationMenu(): Menu | null {
    return applicationMenu;
  }

  append(item: MenuItem): void {
    this.items.push(item);
  }

  insert(position: number, item: MenuItem): void {
    this.items.splice(position, 0, item);
  }

  getMenuItemById(id: string): MenuItem | null {
    for (const item of this.items) {
      const found = item.id === id ? item : item.submenu?.getMenuItemById(id);
      if (found) return found;
    }
    return null;
  }

  /** A context menu that the user leaves without choosing anything. */
  popup({ callback }: { callback?: () => void } = {}): void {
    report('menu.popup', ...this.items.map((item) => item.label));
    this.emit('menu-will-show', makeEvent({}));
    process.nextTick(() => {
      this.emit('menu-will-close', makeEvent({}));
      callback?.();
    });
  }
}
