/** Electron's `screen`: one display of a usual size. Where windows really are is not seen here. */
import { strict, strictEmitter } from './strict.ts';

const bounds = { x: 0, y: 0, width: 1920, height: 1080 };

export const primaryDisplay = {
  id: 1,
  label: '',
  scaleFactor: 1,
  rotation: 0,
  bounds,
  workArea: bounds,
  size: { width: bounds.width, height: bounds.height },
  workAreaSize: { width: bounds.width, height: bounds.height },
};

const display = strict('Display', primaryDisplay);

class Screen extends strictEmitter('screen', 'display-added display-removed display-metrics-changed') {
  getPrimaryDisplay(): typeof display {
    return display;
  }

  getAllDisplays(): (typeof display)[] {
    return [display];
  }

  getDisplayMatching(): typeof display {
    return display;
  }

  getDisplayNearestPoint(): typeof display {
    return display;
  }
}

export const screen = new Screen();
